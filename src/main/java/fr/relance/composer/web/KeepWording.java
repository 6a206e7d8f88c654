package fr.relance.composer.web;

import fr.relance.composer.Draft;
import fr.relance.composer.Wordings;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import java.util.function.Function;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Keeps what was typed in the composer, or shows it again with what is wrong. */
@Component
class KeepWording {

    private final Wordings wordings;
    private final ComposerPage page;

    KeepWording(Wordings wordings, ComposerPage page) {
        this.wordings = wordings;
        this.page = page;
    }

    /**
     * A text as it was shown is nobody's own and not kept.
     *
     * @param next where to go once it is kept, from the key of the text
     */
    ModelAndView keep(
            OwnerId owner, FollowUpId id, WordingForm form, BindingResult errors, Function<String, String> next) {
        // Attributes for a redirect are turned into text, so the page shown again has a model of its own.
        Model model = new ExtendedModelMap();
        Draft shown = page.prepare(owner, id, form.texte(), model).draft();
        if (!form.passes(errors)) {
            return new ModelAndView("composer/composer", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String text = shown.text().key();
        try {
            if (!form.says(shown)) {
                wordings.keep(owner, id, text, form.readVersion(), form.wording());
            }
        } catch (StaleVersion | NotAllowed | ConcurrencyFailureException | DataIntegrityViolationException e) {
            return new ModelAndView("composer/composer", model.asMap(), HttpStatus.CONFLICT).addObject("stale", true);
        }
        return new ModelAndView(next.apply(text));
    }
}
