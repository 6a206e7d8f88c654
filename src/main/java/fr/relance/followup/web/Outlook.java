package fr.relance.followup.web;

import fr.relance.followup.Silences;
import java.time.LocalDate;
import java.util.List;

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
