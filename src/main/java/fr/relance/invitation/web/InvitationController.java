package fr.relance.invitation.web;

import fr.relance.account.CurrentOwner;
import fr.relance.interview.Interviews;
import fr.relance.interview.MoveInterview;
import fr.relance.invitation.Invitation;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.OwnerId;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reads an invitation: nothing is recorded, moved or taken away until the candidate says so on the page that follows. */
@Controller
class InvitationController {

    private static final String VIEW = "invitation/invitation";

    private final Interviews interviews;
    private final InvitationPage page;

    InvitationController(Interviews interviews, InvitationPage page) {
        this.interviews = interviews;
        this.page = page;
    }

    @GetMapping("/entretiens/invitation")
    String show(Model model) {
        model.addAttribute("form", InvitationForm.EMPTY);
        return VIEW;
    }

    @PostMapping("/entretiens/invitation")
    ModelAndView read(
            @CurrentOwner OwnerId owner,
            @RequestParam("text") Optional<String> text,
            @RequestParam("file") Optional<MultipartFile> file,
            @RequestParam("autre") Optional<String> another) {
        InvitationForm form = new InvitationForm(text.orElse(null), file.orElse(null), another.isPresent());
        BindingResult errors = new BeanPropertyBindingResult(form, "form");
        Optional<Invitation> invitation = form.read(page.reader(owner), errors);
        Optional<ModelAndView> answer = invitation.flatMap(read -> page.answer(owner, read, form, errors));
        return answer.orElseGet(() -> refused(errors.getModel()));
    }

    @PostMapping("/entretiens/{id}/invitation")
    ModelAndView move(
            @CurrentOwner OwnerId owner,
            @PathVariable InterviewId id,
            @ModelAttribute MoveForm typed,
            RedirectAttributes flash) {
        Optional<MoveInterview> command = typed.command();
        if (command.isEmpty()) {
            interviews.get(owner, id);
            InvitationForm form = InvitationForm.EMPTY;
            BindingResult errors = new BeanPropertyBindingResult(form, "form");
            errors.rejectValue("text", "invitation.unreadable");
            return refused(errors.getModel());
        }
        flash.addFlashAttribute("toast", "invitation.toast.moved");
        interviews
                .move(owner, id, command.get())
                .map(JournalEntryId::undoUrl)
                .ifPresent(address -> flash.addFlashAttribute("undoUrl", address));
        return new ModelAndView("redirect:/entretiens/" + id);
    }

    private static ModelAndView refused(Map<String, Object> model) {
        return new ModelAndView(VIEW, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
