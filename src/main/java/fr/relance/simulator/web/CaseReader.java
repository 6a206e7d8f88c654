package fr.relance.simulator.web;

import static java.util.Objects.requireNonNull;

import fr.relance.kernel.Gender;
import fr.relance.kernel.Input;
import fr.relance.nextsteps.NextStepsReader;
import fr.relance.nextsteps.Reading;
import fr.relance.planning.AfterInterview;
import fr.relance.planning.Region;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads a {@link CaseForm}: what makes no sense is told next to its field. */
@Component
class CaseReader {

    private final NextStepsReader reader;

    CaseReader(NextStepsReader reader) {
        this.reader = reader;
    }

    /** The case; empty if something about it was refused. */
    Optional<SimulatedCase> read(CaseForm form, LocalDateTime now, Errors errors) {
        LocalDateTime at = at(form, errors);
        Region region = choice(Region.class, "region", form.region(), errors);
        Seniority seniority = choice(Seniority.class, "seniority", form.seniority(), errors);
        Urgency urgency = choice(Urgency.class, "urgency", form.urgency(), errors);
        Reach reach = choice(Reach.class, "reach", form.reach(), errors);
        Gender gender = choice(Gender.class, "gender", form.gender(), errors);
        Integer deciders = deciders(form, errors);
        if (errors.hasErrors() || at == null || deciders == null) {
            return Optional.empty();
        }
        String words = form.words() == null ? "" : form.words();
        Reading reading = reader.read(words, at, requireNonNull(region));
        AfterInterview facts = new AfterInterview(
                at,
                now,
                requireNonNull(seniority),
                requireNonNull(urgency),
                deciders,
                reading.nextSteps(),
                Boolean.parseBoolean(form.directContactRole()),
                requireNonNull(reach).details(),
                requireNonNull(region));
        return Optional.of(new SimulatedCase(words, reading, facts, requireNonNull(gender)));
    }

    private static @Nullable LocalDateTime at(CaseForm form, Errors errors) {
        Optional<LocalDate> day = Input.date(form.day());
        Optional<LocalTime> time = Input.time(form.time());
        if (day.isEmpty()) {
            errors.rejectValue("day", "simulator.page.day");
        }
        if (time.isEmpty()) {
            errors.rejectValue("time", "simulator.page.time");
        }
        return day.flatMap(date -> time.map(date::atTime)).orElse(null);
    }

    private static @Nullable Integer deciders(CaseForm form, Errors errors) {
        Optional<Integer> number = Input.number(form.decisionMakersAbove(), 0, AfterInterview.MAX_DECISION_MAKERS);
        if (number.isEmpty()) {
            errors.rejectValue("decisionMakersAbove", "simulator.page.deciders");
        }
        return number.orElse(null);
    }

    private static <E extends Enum<E>> @Nullable E choice(
            Class<E> answers, String field, @Nullable String typed, Errors errors) {
        Optional<E> answer = Input.constant(answers, typed);
        if (answer.isEmpty()) {
            errors.rejectValue(field, "simulator.page.choice");
        }
        return answer.orElse(null);
    }
}
