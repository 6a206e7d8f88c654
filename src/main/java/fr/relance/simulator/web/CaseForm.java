package fr.relance.simulator.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import fr.relance.kernel.Gender;
import fr.relance.kernel.Input;
import fr.relance.nextsteps.NextStepsReader;
import fr.relance.nextsteps.Reading;
import fr.relance.planning.AfterInterview;
import fr.relance.planning.Region;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.util.UriComponentsBuilder;

/** A case to try, as it was typed; it travels in the address, so it names nobody. What is left out has its usual value. */
record CaseForm(
        @Size(max = NextStepsReader.MAX_LENGTH) @Nullable String words,

        @Nullable String day,
        @Nullable String time,

        @Size(max = CaseForm.LONGEST_LINE) @Nullable String position,

        @Size(max = CaseForm.LONGEST_LINE) @Nullable String company,

        @Nullable String gender,
        @Nullable String seniority,
        @Nullable String urgency,
        @Nullable String decisionMakersAbove,
        @Nullable String directContactRole,
        @Nullable String reach,
        @Nullable String region) {

    private static final int LONGEST_LINE = 120;

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

    /** The case; empty if something about it was refused. */
    Optional<SimulatedCase> read(NextStepsReader reader, LocalDateTime now, Errors errors) {
        LocalDateTime at = at(errors);
        Region knownRegion = choice(Region.class, "region", region, errors);
        Seniority knownSeniority = choice(Seniority.class, "seniority", seniority, errors);
        Urgency knownUrgency = choice(Urgency.class, "urgency", urgency, errors);
        Reach knownReach = choice(Reach.class, "reach", reach, errors);
        Gender knownGender = choice(Gender.class, "gender", gender, errors);
        Integer deciders = deciders(errors);
        if (errors.hasErrors() || at == null || deciders == null) {
            return Optional.empty();
        }
        String said = requireNonNullElse(words, "");
        Reading reading = reader.read(said, at, requireNonNull(knownRegion));
        AfterInterview facts = new AfterInterview(
                at,
                now,
                requireNonNull(knownSeniority),
                requireNonNull(knownUrgency),
                deciders,
                reading.nextSteps(),
                Boolean.parseBoolean(directContactRole),
                requireNonNull(knownReach).details(),
                requireNonNull(knownRegion));
        return Optional.of(new SimulatedCase(said, reading, facts, requireNonNull(knownGender)));
    }

    private @Nullable LocalDateTime at(Errors errors) {
        Optional<LocalDate> date = Input.date(day);
        Optional<LocalTime> hour = Input.time(time);
        if (date.isEmpty()) {
            errors.rejectValue("day", "simulator.page.day");
        }
        if (hour.isEmpty()) {
            errors.rejectValue("time", "simulator.page.time");
        }
        return date.flatMap(found -> hour.map(found::atTime)).orElse(null);
    }

    private @Nullable Integer deciders(Errors errors) {
        Optional<Integer> number = Input.number(decisionMakersAbove, 0, AfterInterview.MAX_DECISION_MAKERS);
        if (number.isEmpty()) {
            errors.rejectValue("decisionMakersAbove", "simulator.page.deciders");
        }
        return number.orElse(null);
    }

    private static <E extends Enum<E>> @Nullable E choice(
            Class<E> answers, String field, @Nullable String typed, Errors errors) {
        Optional<E> answer = Input.constant(answers, typed);
        if (answer.isEmpty()) {
            errors.rejectValue(field, "form.choice");
        }
        return answer.orElse(null);
    }

    /** The shortest address that brings the case back. */
    String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/simulateur");
        add(address, "words", words, null);
        add(address, "day", day, null);
        add(address, "time", time, null);
        add(address, "position", position, null);
        add(address, "company", company, null);
        add(address, "gender", gender, USUAL.gender);
        add(address, "seniority", seniority, USUAL.seniority);
        add(address, "urgency", urgency, USUAL.urgency);
        add(address, "decisionMakersAbove", decisionMakersAbove, USUAL.decisionMakersAbove);
        add(address, "directContactRole", directContactRole, null);
        add(address, "reach", reach, USUAL.reach);
        add(address, "region", region, USUAL.region);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String typed, @Nullable String usual) {
        if (typed != null && !typed.isBlank() && !typed.equals(usual)) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, typed));
        }
    }

    private static String orElse(@Nullable String typed, String usual) {
        return typed == null || typed.isBlank() ? usual : typed;
    }
}
