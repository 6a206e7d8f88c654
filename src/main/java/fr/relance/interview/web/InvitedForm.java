package fr.relance.interview.web;

import fr.relance.interview.Invited;
import fr.relance.interview.invitation.Invitation;
import fr.relance.interview.invitation.Organizer;
import fr.relance.jobapplication.ContactView;
import fr.relance.jobapplication.JobApplicationView;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form of a new interview, filled in with what an invitation says. */
final class InvitedForm {

    private InvitedForm() {}

    static InterviewForm of(Invitation invitation, @Nullable JobApplicationView post) {
        Prefill form = new Prefill()
                .put("freshId", UUID.randomUUID())
                .put("seniority", "EXPERIENCED")
                .put("urgency", "NORMAL")
                .put("decisionMakersAbove", 0)
                .put("unit", "WEEKS")
                .put("day", invitation.at().toLocalDate())
                .put("time", invitation.isAllDay() ? null : invitation.at().toLocalTime())
                .put("setting", invitation.setting())
                .put("place", invitation.venue().place())
                .put("minutes", invitation.venue().minutes())
                .put("jobApplication", post == null ? null : post.id());
        Invited invited = invitation.invited();
        if (invited != null) {
            form.put("invitationUid", invited.uid()).put("invitationSequence", invited.sequence());
        }
        invitation.organizer().ifPresent(organizer -> invites(form, organizer, post));
        return form.form();
    }

    private static void invites(Prefill form, Organizer organizer, @Nullable JobApplicationView post) {
        Optional<ContactView> known = post == null
                ? Optional.empty()
                : post.people().stream()
                        .filter(person -> organizer
                                .email()
                                .equalsIgnoreCase(person.person().email()))
                        .findFirst();
        if (known.isPresent()) {
            form.put("contact", known.get().id());
            return;
        }
        form.put("firstName", organizer.firstName())
                .put("lastName", organizer.lastName())
                .put("email", organizer.email());
        if (post == null) {
            form.put("company", organizer.company().orElse(null));
        }
    }
}
