package fr.relance.privacy.web;

import fr.relance.account.Accounts;
import fr.relance.account.CurrentOwner;
import fr.relance.account.EmailAddress;
import fr.relance.account.RecentProof;
import fr.relance.kernel.OwnerId;
import fr.relance.storage.Safekeeping;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Erases an account after its owner typed its address, and ends their session. */
@Controller
@RequestMapping(DataController.PAGE + "/effacer")
@RecentProof
class ErasureController {

    private static final String PAGE = "privacy/erase";

    private final Accounts accounts;
    private final Farewell farewell;
    private final Safekeeping safekeeping;

    ErasureController(Accounts accounts, Farewell farewell, Safekeeping safekeeping) {
        this.accounts = accounts;
        this.farewell = farewell;
        this.safekeeping = safekeeping;
    }

    @ModelAttribute
    void copies(Model model) {
        model.addAttribute("copies", safekeeping.copies());
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("form", new ErasureForm(""));
        return PAGE;
    }

    @PostMapping
    ModelAndView erase(
            @CurrentOwner OwnerId owner,
            @ModelAttribute("form") ErasureForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException {
        if (!form.names(accounts.candidate(owner).email())) {
            errors.rejectValue("email", "privacy.email.other");
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        farewell.erase(owner, request, response);
        return new ModelAndView("redirect:" + ReceiptController.PAGE);
    }

    /** The address that confirms, as it was typed. */
    record ErasureForm(@Nullable String email) {

        /** Whether it is that account's, in whatever spelling. */
        boolean names(String account) {
            return EmailAddress.same(email == null ? "" : email, account);
        }
    }
}
