package fr.relance.composer.web;

import fr.relance.followup.FollowUps;
import fr.relance.followup.MoveFollowUp;
import fr.relance.followup.SlotRefused;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.OwnerId;
import fr.relance.message.ReasonTexts;
import fr.relance.planning.HalfDay;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** What the page that moves a relance shows: the slots to come, and the warning about an avoided one. */
@Component
class MovePage {

    private final FollowUps followUps;
    private final ComposerPage composer;
    private final ReasonTexts texts;

    MovePage(FollowUps followUps, ComposerPage composer, ReasonTexts texts) {
        this.followUps = followUps;
        this.composer = composer;
        this.texts = texts;
    }

    void prepare(OwnerId owner, FollowUpId id, Model model) {
        Map<String, LocalDateTime> proposed = new LinkedHashMap<>();
        followUps.nextSlots(owner, id).forEach(slot -> proposed.put(MoveForm.value(slot), slot));
        model.addAttribute("proposed", proposed);
        model.addAttribute("halves", List.of(HalfDay.values()));
        composer.prepare(owner, id, null, model);
    }

    void explain(SlotRefused refused, MoveFollowUp command, Errors errors, Model model) {
        if (refused.avoided() == null) {
            errors.rejectValue("day", "composer.day.outOfRange");
        } else {
            model.addAttribute("avoided", command.day() + " " + command.half());
            model.addAttribute("avoidedText", texts.avoided(refused.avoided(), command.day(), command.half()));
        }
    }
}
