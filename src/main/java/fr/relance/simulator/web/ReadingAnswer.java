package fr.relance.simulator.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relance.nextsteps.Evidence;
import fr.relance.nextsteps.Reading;
import fr.relance.nextsteps.ReadingWarning;
import fr.relance.planning.Channel;
import fr.relance.planning.Initiator;
import fr.relance.planning.Timing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reading as the API answers it. */
record ReadingAnswer(
        Initiator initiator,
        TimingAnswer timing,
        @Nullable Channel channel,
        @Nullable LocalDate deadline,
        List<Words> evidence,
        List<ReadingWarning> warnings) {

    static ReadingAnswer of(Reading reading) {
        return new ReadingAnswer(
                reading.nextSteps().initiator(),
                TimingAnswer.of(reading.nextSteps().timing()),
                reading.nextSteps().channel(),
                reading.deadline(),
                reading.evidence().stream().map(Words::of).toList(),
                reading.warnings().stream().sorted().toList());
    }

    /** By when, with the fields of its type alone; {@code time} without seconds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TimingAnswer(
            String type,
            @Nullable LocalDate date,
            @Nullable String time,
            @Nullable Integer amount,
            Timing.@Nullable Unit unit) {

        static TimingAnswer of(Timing timing) {
            if (timing instanceof Timing.OnDate day) {
                String time = day.time() == null ? null : day.time().toString();
                return new TimingAnswer("ON_DATE", day.date(), time, null, null);
            }
            if (timing instanceof Timing.Within delay) {
                return new TimingAnswer("WITHIN", null, null, delay.amount(), delay.unit());
            }
            return new TimingAnswer(timing instanceof Timing.Vague ? "VAGUE" : "UNSTATED", null, null, null, null);
        }
    }

    /** Words that an answer relies on, as offsets in the phrase. */
    record Words(int start, int end, String text) {

        static Words of(Evidence evidence) {
            return new Words(evidence.start(), evidence.end(), evidence.text());
        }
    }
}
