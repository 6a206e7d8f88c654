package fr.relance.jobapplication.web;

import fr.relance.account.CurrentOwner;
import fr.relance.jobapplication.Stage;
import fr.relance.jobapplication.Stages;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves a candidature to another stage by hand. */
@Controller
@RequestMapping("/candidatures/{id}")
class StageController {

    private final Stages stages;

    StageController(Stages stages) {
        this.stages = stages;
    }

    @PostMapping("/etape")
    String move(
            @CurrentOwner OwnerId owner,
            @PathVariable JobApplicationId id,
            @ModelAttribute StageForm form,
            RedirectAttributes flash) {
        Stage to = form.stage();
        new Toast(flash).undo(stages.move(owner, id, form.seenVersion(), to)).says("jobapplication.toast.moved." + to);
        return "redirect:" + form.next(id);
    }

    @PostMapping("/rouvrir")
    String reopen(
            @CurrentOwner OwnerId owner,
            @PathVariable JobApplicationId id,
            @RequestParam long version,
            RedirectAttributes flash) {
        new Toast(flash).undo(stages.reopen(owner, id, version)).says("jobapplication.toast.reopened");
        return "redirect:/candidatures/" + id;
    }
}
