package fr.relance.jobapplication.web;

import fr.relance.account.CurrentOwner;
import fr.relance.jobapplication.AnswerKind;
import fr.relance.jobapplication.Stages;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the recruiter answered, and what the candidate makes of it. */
@Controller
@RequestMapping("/candidatures/{id}")
class AnswerController {

    private final Stages stages;

    AnswerController(Stages stages) {
        this.stages = stages;
    }

    /** A new date needs to be told: it is noted where it is. */
    @PostMapping("/reponse")
    String note(
            @CurrentOwner OwnerId owner,
            @PathVariable JobApplicationId id,
            @RequestParam AnswerKind kind,
            @RequestParam long version,
            RedirectAttributes flash) {
        if (kind == AnswerKind.NEW_DATE) {
            return "redirect:/candidatures/" + id + "/nouvelle-date";
        }
        new Toast(flash).undo(stages.noteAnswer(owner, id, version, kind)).says("jobapplication.toast.answer." + kind);
        return kind == AnswerKind.INVITATION
                ? "redirect:/entretiens/nouveau?candidature=" + id
                : "redirect:/candidatures/" + id;
    }

    @PostMapping("/repondu")
    String replied(
            @CurrentOwner OwnerId owner,
            @PathVariable JobApplicationId id,
            @RequestParam long version,
            RedirectAttributes flash) {
        new Toast(flash).undo(stages.replied(owner, id, version)).says("jobapplication.toast.replied");
        return "redirect:/candidatures/" + id;
    }

    @PostMapping("/attendre")
    String waitLonger(
            @CurrentOwner OwnerId owner,
            @PathVariable JobApplicationId id,
            @RequestParam long version,
            RedirectAttributes flash) {
        new Toast(flash).undo(stages.waitLonger(owner, id, version)).says("jobapplication.toast.patient");
        return "redirect:/candidatures/" + id;
    }
}
