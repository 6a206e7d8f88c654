package fr.relance.interview.web;

import fr.relance.account.CurrentOwner;
import fr.relance.interview.InterviewView;
import fr.relance.interview.Interviews;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.OwnerId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Reads the recruiter's words of a form that is not sent yet, and records nothing: the part of the page that tells what was
 * understood while one types, or the whole page for a browser without JavaScript.
 */
@Controller
@RequestMapping("/entretiens")
class AnnouncedController {

    private final Interviews interviews;
    private final InterviewPage page;
    private final Understanding understanding;

    AnnouncedController(Interviews interviews, InterviewPage page, Understanding understanding) {
        this.interviews = interviews;
        this.page = page;
        this.understanding = understanding;
    }

    @PostMapping("/nouveau/suites")
    String understood(@CurrentOwner OwnerId owner, @ModelAttribute("form") InterviewForm form, Model model) {
        page.prepareChoices(model);
        understanding.prepareNew(owner, form, model);
        return "interview/announced :: understood";
    }

    @PostMapping("/nouveau/lire")
    String read(@CurrentOwner OwnerId owner, @ModelAttribute("form") InterviewForm form, Model model) {
        page.prepareNew(owner, form, model);
        understanding.prepareNew(owner, form, model);
        return "interview/new";
    }

    @PostMapping("/{id}/suites")
    String understoodAgain(
            @CurrentOwner OwnerId owner,
            @PathVariable InterviewId id,
            @ModelAttribute("form") InterviewForm form,
            Model model) {
        page.prepareChoices(model);
        understanding.prepareChanged(owner, interviews.get(owner, id), form, model);
        return "interview/announced :: understood";
    }

    @PostMapping("/{id}/lire")
    String readAgain(
            @CurrentOwner OwnerId owner,
            @PathVariable InterviewId id,
            @ModelAttribute("form") InterviewForm form,
            Model model) {
        InterviewView interview = interviews.get(owner, id);
        page.prepare(owner, interview, model);
        understanding.prepareChanged(owner, interview, form, model);
        model.addAttribute("editing", true);
        return "interview/interview";
    }
}
