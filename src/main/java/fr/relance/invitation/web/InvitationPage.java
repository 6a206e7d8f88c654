package fr.relance.invitation.web;

import fr.relance.account.Candidate;
import fr.relance.account.CandidateClock;
import fr.relance.interview.InterviewView;
import fr.relance.interview.Interviews;
import fr.relance.interview.Invited;
import fr.relance.interview.InvitedInterview;
import fr.relance.interview.NewInterviewPage;
import fr.relance.interview.ProposedInterview;
import fr.relance.invitation.Invitation;
import fr.relance.invitation.InvitationReader;
import fr.relance.invitation.Organizer;
import fr.relance.jobapplication.ContactView;
import fr.relance.jobapplication.JobApplicationLists;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.ListedJobApplication;
import fr.relance.kernel.OwnerId;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

/** What follows from an invitation that was read. */
@Component
class InvitationPage {

    private static final int LATEST = 100;
    private static final int TELLING = 3;

    private final Interviews interviews;
    private final JobApplications jobApplications;
    private final JobApplicationLists lists;
    private final NewInterviewPage newInterview;
    private final CandidateClock clock;

    InvitationPage(
            Interviews interviews,
            JobApplications jobApplications,
            JobApplicationLists lists,
            NewInterviewPage newInterview,
            CandidateClock clock) {
        this.interviews = interviews;
        this.jobApplications = jobApplications;
        this.lists = lists;
        this.newInterview = newInterview;
        this.clock = clock;
    }

    InvitationReader reader(OwnerId owner) {
        Candidate candidate = clock.candidate(owner);
        return new InvitationReader(candidate.zone(), clock.now(candidate), candidate.email());
    }

    /** The form of a new interview, or what the invitation changes of one that is known; empty, with the reason told, for neither. */
    Optional<ModelAndView> answer(OwnerId owner, Invitation invitation, InvitationForm form, Errors errors) {
        Invited invited = invitation.invited();
        Optional<InvitedInterview> known =
                invited == null ? Optional.empty() : interviews.invited(owner, invited.uid());
        if (known.isPresent()) {
            return Optional.of(known(owner, invitation, known.get()));
        }
        Optional<InvitedInterview> alike = form.another() ? Optional.empty() : alike(owner, invitation);
        if (alike.isPresent()) {
            return Optional.of(known(owner, invitation, alike.get()).addObject("source", form.source()));
        }
        if (invitation.cancelled()) {
            errors.rejectValue("text", "invitation.cancelledUnknown");
            return Optional.empty();
        }
        return Optional.of(fresh(owner, invitation));
    }

    /** What people noted before its invitation came: the one interview of that day for the candidature that it names. */
    private Optional<InvitedInterview> alike(OwnerId owner, Invitation invitation) {
        List<InterviewView> ofThatDay = post(owner, invitation).stream()
                .flatMap(post -> interviews.of(owner, post.id()).stream())
                .filter(each ->
                        each.details().at().toLocalDate().equals(invitation.at().toLocalDate()))
                .toList();
        return ofThatDay.size() == 1 ? Optional.of(new InvitedInterview(ofThatDay.get(0), 0)) : Optional.empty();
    }

    private ModelAndView known(OwnerId owner, Invitation invitation, InvitedInterview known) {
        Invited invited = invitation.invited();
        int sequence = invited == null ? 0 : invited.sequence();
        InvitationNews news = InvitationNews.of(invitation, known, sequence);
        return new ModelAndView("invitation/known")
                .addObject("known", known.interview())
                .addObject(
                        "jobApplication",
                        jobApplications.get(owner, known.interview().jobApplication()))
                .addObject("news", news)
                .addObject("uid", invited == null ? null : invited.uid())
                .addObject("sequence", Math.max(known.sequence(), sequence));
    }

    private ModelAndView fresh(OwnerId owner, Invitation invitation) {
        JobApplicationView post = post(owner, invitation).orElse(null);
        Organizer organizer = invitation.organizer().orElse(null);
        ContactView known = organizer == null || post == null
                ? null
                : post.people().stream()
                        .filter(person -> organizer
                                .email()
                                .equalsIgnoreCase(person.person().email()))
                        .findFirst()
                        .orElse(null);
        ProposedInterview proposal = new ProposedInterview(
                invitation.summary(),
                invitation.doubts().stream().map(doubt -> "Doubt." + doubt).toList(),
                invitation.at().toLocalDate(),
                invitation.isAllDay() ? null : invitation.at().toLocalTime(),
                invitation.setting(),
                invitation.venue(),
                invitation.invited(),
                post,
                known == null ? null : known.id(),
                organizer == null || known != null ? null : host(organizer, post));
        return new ModelAndView(NewInterviewPage.VIEW, newInterview.filledIn(owner, proposal));
    }

    private static ProposedInterview.Host host(Organizer organizer, @Nullable JobApplicationView post) {
        String company = post == null ? organizer.company().orElse(null) : null;
        return new ProposedInterview.Host(organizer.firstName(), organizer.lastName(), organizer.email(), company);
    }

    /** The one candidature whose company stands in the title or in the address of who invites. */
    private Optional<JobApplicationView> post(OwnerId owner, Invitation invitation) {
        String domain = invitation.organizer().flatMap(Organizer::domain).orElse(null);
        String title = bare(invitation.summary());
        List<ListedJobApplication> alike = lists.latest(owner, LATEST).stream()
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
