package fr.relance.interview.web;

import fr.relance.interview.InterviewView;
import fr.relance.interview.invitation.Invitation;
import fr.relance.interview.invitation.Organizer;
import fr.relance.jobapplication.JobApplicationRow;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.OwnerId;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** The candidature that an invitation seems to be about: proposed, where one alone does. */
@Component
class InvitedPost {

    private static final PageRequest LATEST = PageRequest.of(0, 100);
    private static final int TELLING = 3;

    private final JobApplications jobApplications;

    InvitedPost(JobApplications jobApplications) {
        this.jobApplications = jobApplications;
    }

    JobApplicationView of(OwnerId owner, InterviewView interview) {
        return jobApplications.get(owner, interview.jobApplication());
    }

    /** The one whose company stands in the title or in the address of who invites. */
    Optional<JobApplicationView> matching(OwnerId owner, Invitation invitation) {
        String domain = invitation.organizer().flatMap(Organizer::domain).orElse(null);
        String title = bare(invitation.summary());
        List<JobApplicationRow> alike = jobApplications.page(owner, LATEST).stream()
                .filter(row -> isNamed(bare(row.company()), title, domain))
                .toList();
        return alike.size() == 1
                ? Optional.of(jobApplications.get(owner, alike.get(0).id()))
                : Optional.empty();
    }

    private static boolean isNamed(String company, String title, @Nullable String domain) {
        String name = company.replaceFirst("^(?:le|la|les) ", "");
        return name.length() >= TELLING
                && ((" " + title + " ").contains(" " + name + " ")
                        || Objects.equals(
                                name.replace(" ", ""),
                                domain == null ? null : bare(domain).replace(" ", "")));
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.FRENCH)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
