package fr.relance.simulator.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A case to try, as it was typed; it travels in the address, so it names nobody. What is left out has its usual value. */
record CaseForm(
        @Size(max = 500, message = "{form.tooLong}") @Nullable
        String words,

        @Nullable String day,
        @Nullable String time,

        @Size(max = 120, message = "{form.tooLong}") @Nullable
        String position,

        @Size(max = 120, message = "{form.tooLong}") @Nullable
        String company,

        @Nullable String gender,
        @Nullable String seniority,
        @Nullable String urgency,
        @Nullable String decisionMakersAbove,
        @Nullable String directContactRole,
        @Nullable String reach,
        @Nullable String region) {

    /** What goes without saying. */
    static final CaseForm USUAL = new CaseForm(null, null, null, null, null, null, null, null, null, null, null, null);

    CaseForm {
        seniority = orElse(seniority, "EXPERIENCED");
        urgency = orElse(urgency, "NORMAL");
        decisionMakersAbove = orElse(decisionMakersAbove, "0");
        reach = orElse(reach, "EMAIL");
        region = orElse(region, "METROPOLE");
        gender = orElse(gender, "UNSAID");
    }

    /** The same case, of an interview just over where its moment is left out, and for a post to show where none is named. */
    CaseForm completed(LocalDateTime now) {
        LocalDateTime hour = now.withMinute(0);
        return new CaseForm(
                words,
                orElse(day, hour.toLocalDate().toString()),
                orElse(time, hour.toLocalTime().toString()),
                orElse(position, "chef de rang"),
                company,
                gender,
                seniority,
                urgency,
                decisionMakersAbove,
                directContactRole,
                reach,
                region);
    }

    private static String orElse(@Nullable String typed, String usual) {
        return typed == null || typed.isBlank() ? usual : typed;
    }
}
