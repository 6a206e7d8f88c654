package fr.relance.followup.web;

import fr.relance.followup.Composer;
import fr.relance.followup.Composition;
import fr.relance.followup.Explanations;
import fr.relance.followup.FollowUps;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.OwnerId;
import fr.relance.message.ReasonTexts;
import fr.relance.message.Variant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the composer shows: the text, the facts, and why this date. */
@Component
class FollowUpPage {

    private final Composer composer;
    private final FollowUps followUps;
    private final Explanations explanations;
    private final ReasonTexts texts;

    FollowUpPage(Composer composer, FollowUps followUps, Explanations explanations, ReasonTexts texts) {
        this.composer = composer;
        this.followUps = followUps;
        this.explanations = explanations;
        this.texts = texts;
    }

    Composition prepare(OwnerId owner, FollowUpId id, Optional<Variant> variant, Model model) {
        Composition composition = composer.compose(owner, id, variant);
        List<String> advice = composition.followUp().advisories().stream()
                .sorted()
                .map(texts::text)
                .toList();
        model.addAttribute("composition", composition);
        model.addAttribute("mail", Mail.of(composition, variant.isPresent()));
        model.addAttribute(
                "reasons", explanations.lines(composition.followUp().slot().reasons()));
        model.addAttribute("advice", advice);
        return composition;
    }

    long version(OwnerId owner, FollowUpId id) {
        return followUps.get(owner, id).status().version();
    }
}
