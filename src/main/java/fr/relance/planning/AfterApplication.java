package fr.relance.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The facts from which the follow-up of an application is planned where no interview took place; see docs/planning.md. Refused with
 * {@link InvalidFacts}: a missing fact, a date outside the years 2000 to 2100, an offer that closes before the application.
 *
 * @param appliedOn the day on which the application was sent
 * @param asOf the moment the plan is made, local date-time; before that day, its start counts
 * @param closingOn the day on which the offer closes, null if unknown
 */
public record AfterApplication(
        LocalDate appliedOn,
        LocalDateTime asOf,
        Origin origin,
        @Nullable LocalDate closingOn,
        ContactDetails contact,
        Region region) {

    public AfterApplication {
        new FactCheck()
                .present("appliedOn", appliedOn)
                .years("appliedOn", appliedOn)
                .present("asOf", asOf)
                .years("asOf", asOf)
                .present("origin", origin)
                .years("closingOn", closingOn)
                .closing(appliedOn, closingOn)
                .present("contact", contact)
                .present("region", region)
                .refuse();
    }

    /** The moment that counts as now. */
    LocalDateTime now() {
        LocalDateTime start = appliedOn.atStartOfDay();
        return asOf.isBefore(start) ? start : asOf;
    }
}
