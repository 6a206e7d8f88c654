package fr.relance.interview.web;

import java.util.Set;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/**
 * A form that was read, once: its command and what was understood of the recruiter's words on the way.
 *
 * @param command only to be acted upon where nothing was told against the form
 * @param datable whether nothing told against it weighs on a date
 */
record ReadForm<C>(C command, Understood understood, boolean datable) {

    private static final Set<String> WEIGH_ON_THE_DATE = Set.of(
            "jobApplication",
            "day",
            "time",
            "announced.initiator",
            "announced.timing",
            "announced.date",
            "announced.time",
            "announced.amount",
            "announced.unit",
            "announced.channel",
            "post.seniority",
            "post.urgency",
            "decisionMakersAbove");

    static <C> ReadForm<C> of(C command, Understood understood, Errors errors) {
        boolean datable =
                errors.getFieldErrors().stream().map(FieldError::getField).noneMatch(WEIGH_ON_THE_DATE::contains);
        return new ReadForm<>(command, understood, datable);
    }
}
