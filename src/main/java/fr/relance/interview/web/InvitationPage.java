package fr.relance.interview.web;

import fr.relance.account.Candidate;
import fr.relance.account.CandidateClock;
import fr.relance.interview.InterviewView;
import fr.relance.interview.Interviews;
import fr.relance.interview.Invited;
import fr.relance.interview.InvitedInterview;
import fr.relance.interview.invitation.Invitation;
import fr.relance.interview.invitation.InvitationReader;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.kernel.OwnerId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

/** What follows from an invitation that was read. */
@Component
class InvitationPage {

    private final Interviews interviews;
    private final InterviewPage page;
    private final Understanding understanding;
    private final InvitedPost posts;
    private final CandidateClock clock;

    InvitationPage(
            Interviews interviews,
            InterviewPage page,
            Understanding understanding,
            InvitedPost posts,
            CandidateClock clock) {
        this.interviews = interviews;
        this.page = page;
        this.understanding = understanding;
        this.posts = posts;
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
            errors.rejectValue("text", "interview.invitation.cancelledUnknown");
            return Optional.empty();
        }
        return Optional.of(fresh(owner, invitation));
    }

    /** What people noted before its invitation came: the one interview of that day for the candidature that it names. */
    private Optional<InvitedInterview> alike(OwnerId owner, Invitation invitation) {
        List<InterviewView> ofThatDay = posts.matching(owner, invitation).stream()
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
        return new ModelAndView("interview/invitation-known")
                .addObject("known", known.interview())
                .addObject("jobApplication", posts.of(owner, known.interview()))
                .addObject("news", news)
                .addObject("uid", invited == null ? null : invited.uid())
                .addObject("sequence", Math.max(known.sequence(), sequence));
    }

    private ModelAndView fresh(OwnerId owner, Invitation invitation) {
        Optional<JobApplicationView> post = posts.matching(owner, invitation);
        InterviewForm form = InvitedForm.of(invitation, post.orElse(null));
        Model model = new ExtendedModelMap();
        model.addAttribute("form", form);
        model.addAttribute("doubts", invitation.doubts());
        model.addAttribute("invitation", invitation.summary());
        page.prepareNew(owner, Optional.empty(), model);
        post.ifPresent(known -> page.preparePeople(known, model));
        understanding.prepareNew(owner, form, model);
        return new ModelAndView("interview/new", model.asMap());
    }
}
