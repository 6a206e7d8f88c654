package fr.relance.interview;

import fr.relance.planning.Channel;
import fr.relance.planning.Initiator;
import fr.relance.planning.NextSteps;
import fr.relance.planning.Timing;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The columns of {@link NextSteps}. */
@Embeddable
record AnnouncedNextSteps(
        @Enumerated(EnumType.STRING) Initiator initiator,
        @Enumerated(EnumType.STRING) TimingType timingType,
        @Nullable LocalDate announcedDate,
        @Nullable LocalTime announcedTime,
        @Nullable Integer announcedAmount,
        @Enumerated(EnumType.STRING) Timing.@Nullable Unit announcedUnit,

        @Column(name = "announced_channel") @Enumerated(EnumType.STRING) @Nullable
        Channel channel) {

    static AnnouncedNextSteps of(NextSteps said) {
        Timing timing = said.timing();
        TimingType type = TimingType.of(timing);
        if (timing instanceof Timing.OnDate onDate) {
            return new AnnouncedNextSteps(
                    said.initiator(), type, onDate.date(), onDate.time(), null, null, said.channel());
        }
        if (timing instanceof Timing.Within within) {
            return new AnnouncedNextSteps(
                    said.initiator(), type, null, null, within.amount(), within.unit(), said.channel());
        }
        return new AnnouncedNextSteps(said.initiator(), type, null, null, null, null, said.channel());
    }

    NextSteps value() {
        return new NextSteps(initiator, timing(), channel);
    }

    private Timing timing() {
        return switch (timingType) {
            case ON_DATE -> new Timing.OnDate(Objects.requireNonNull(announcedDate), announcedTime);
            case WITHIN ->
                new Timing.Within(Objects.requireNonNull(announcedAmount), Objects.requireNonNull(announcedUnit));
            case VAGUE -> new Timing.Vague();
            case UNSTATED -> new Timing.Unstated();
        };
    }
}
