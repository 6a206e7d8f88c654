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
class AnnouncedNextSteps {

    @Enumerated(EnumType.STRING)
    private Initiator initiator;

    @Enumerated(EnumType.STRING)
    private TimingType timingType;

    private @Nullable LocalDate announcedDate;
    private @Nullable LocalTime announcedTime;
    private @Nullable Integer announcedAmount;

    @Enumerated(EnumType.STRING)
    private Timing.@Nullable Unit announcedUnit;

    @Column(name = "announced_channel")
    @Enumerated(EnumType.STRING)
    private @Nullable Channel channel;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AnnouncedNextSteps() {}

    AnnouncedNextSteps(NextSteps nextSteps) {
        initiator = nextSteps.initiator();
        channel = nextSteps.channel();
        timingType = TimingType.of(nextSteps.timing());
        if (nextSteps.timing() instanceof Timing.OnDate onDate) {
            announcedDate = onDate.date();
            announcedTime = onDate.time();
        } else if (nextSteps.timing() instanceof Timing.Within within) {
            announcedAmount = within.amount();
            announcedUnit = within.unit();
        }
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
