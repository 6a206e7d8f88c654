package fr.relance.interview.web;

import fr.relance.interview.Invited;
import fr.relance.interview.NewInterviewPage;
import fr.relance.interview.ProposedInterview;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.kernel.OwnerId;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;

/** The form of a new interview, filled in with what somebody else told of it. */
@Component
class ProposedForm implements NewInterviewPage {

    private final InterviewPage page;
    private final Understanding understanding;

    ProposedForm(InterviewPage page, Understanding understanding) {
        this.page = page;
        this.understanding = understanding;
    }

    @Override
    public Map<String, Object> filledIn(OwnerId owner, ProposedInterview proposal) {
        InterviewForm form = form(proposal);
        Model model = new ExtendedModelMap();
        model.addAttribute("form", form);
        model.addAttribute("proposed", proposal);
        page.prepareChoice(owner, form, model);
        page.prepareChoices(model);
        if (proposal.jobApplication() != null) {
            page.preparePeople(proposal.jobApplication(), model);
        }
        understanding.prepareNew(owner, form, model);
        return model.asMap();
    }

    private static InterviewForm form(ProposedInterview proposal) {
        JobApplicationView post = proposal.jobApplication();
        Prefill form = new Prefill()
                .put("freshId", UUID.randomUUID())
                .put("decisionMakersAbove", 0)
                .put("day", proposal.day())
                .put("time", proposal.time())
                .put("setting", proposal.setting())
                .put("place", proposal.venue().place())
                .put("minutes", proposal.venue().minutes())
                .put("jobApplication", post == null ? null : post.id())
                .put("contact", proposal.metWith());
        Invited invited = proposal.invited();
        if (invited != null) {
            form.put("invitationUid", invited.uid()).put("invitationSequence", invited.sequence());
        }
        ProposedInterview.Host host = proposal.host();
        if (host != null) {
            form.put("person.firstName", host.firstName())
                    .put("person.lastName", host.lastName())
                    .put("person.email", host.email())
                    .put("post.company", host.company());
        }
        return form.form();
    }
}
