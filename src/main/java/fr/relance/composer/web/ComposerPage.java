package fr.relance.composer.web;

import fr.relance.composer.Composer;
import fr.relance.composer.Composition;
import fr.relance.composer.Draft;
import fr.relance.composer.Wordings;
import fr.relance.followup.FollowUpState;
import fr.relance.followup.FollowUpView;
import fr.relance.followup.Silences;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import fr.relance.message.Explanations;
import fr.relance.message.ReasonTexts;
import fr.relance.planning.Advisory;
import fr.relance.tone.Finding;
import fr.relance.tone.Tone;
import fr.relance.tone.ToneRequest;
import fr.relance.tone.ToneRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** What the composer shows, the text, the facts, and why this date; and what becomes of a text that was typed in it. */
@Component
class ComposerPage {

    /** What is said of the planned date, which no longer holds for one chosen by hand. */
    private static final Set<Advisory> ABOUT_THE_DATE = EnumSet.of(
            Advisory.RECRUITER_CHOSE,
            Advisory.AGREED_DAY_MOVED,
            Advisory.AUGUST,
            Advisory.YEAR_END,
            Advisory.LATE,
            Advisory.STALE);

    private final Composer composer;
    private final Wordings wordings;
    private final Silences silences;
    private final Explanations explanations;
    private final ReasonTexts texts;

    ComposerPage(
            Composer composer, Wordings wordings, Silences silences, Explanations explanations, ReasonTexts texts) {
        this.composer = composer;
        this.wordings = wordings;
        this.silences = silences;
        this.explanations = explanations;
        this.texts = texts;
    }

    Composition prepare(OwnerId owner, FollowUpId id, @Nullable String text, Model model) {
        Composition composition = composer.compose(owner, id, text);
        boolean moved = composition.followUp().slot().moved();
        List<String> advice = composition.followUp().advisories().stream()
                .filter(advisory -> !moved || !ABOUT_THE_DATE.contains(advisory))
                .sorted()
                .map(texts::text)
                .toList();
        model.addAttribute("composition", composition);
        model.addAttribute("mail", Mail.of(composition));
        model.addAttribute("remarks", remarks(composition.draft()));
        model.addAttribute(
                "reasons", explanations.lines(composition.followUp().slot().reasons(), composition.met()));
        model.addAttribute("advice", advice);
        addOutlook(owner, composition, model);
        return composition;
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
        Draft shown = prepare(owner, id, form.texte(), model).draft();
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

    /** After a relance: how long silence is no bad sign, and whether that time is over. */
    private void addOutlook(OwnerId owner, Composition composition, Model model) {
        FollowUpView followUp = composition.followUp();
        Instant doneAt = followUp.status().closedAt();
        if (followUp.isFollowUp() && followUp.status().state() == FollowUpState.DONE && doneAt != null) {
            LocalDate day = doneAt.atZone(composition.candidate().zone()).toLocalDate();
            model.addAttribute("outlook", Outlook.of(day));
            silences.of(owner, followUp.jobApplication()).ifPresent(silent -> model.addAttribute("silent", silent));
        }
    }

    private static List<Remark> remarks(Draft draft) {
        return Remark.of(Tone.of(
                new ToneRequest(draft.text().kind().asks(), draft.text().channel(), draft.subject(), draft.body())));
    }

    /** A point of what to expect after a relance. */
    record Outlook(LocalDate date, String text) {

        static List<Outlook> of(LocalDate doneOn) {
            return List.of(
                    new Outlook(doneOn, "Votre relance"),
                    new Outlook(
                            doneOn.plusDays(Silences.DAYS),
                            "Sans réponse d’ici là, il sera temps de tourner la page\u00a0: nous vous le proposerons"));
        }
    }

    /**
     * What the margin says about a text, once for all the phrases that call for it.
     *
     * @param rule whose advice is given
     * @param findings where, in the order of the text; one without a phrase is about the whole
     */
    record Remark(ToneRule rule, List<Finding> findings) {

        static List<Remark> of(Tone tone) {
            Map<ToneRule, List<Finding>> byRule = tone.findings().stream()
                    .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
            return byRule.entrySet().stream()
                    .map(alike -> new Remark(alike.getKey(), alike.getValue()))
                    .toList();
        }
    }
}
