package fr.relance.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Random;

/** Facts that may be missing, extreme or contradictory. */
@SuppressWarnings("NullAway") // Missing facts are what it is for.
final class HostileFacts {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 3, 10, 0);

    private static final LocalDateTime[] MOMENTS = {
        AT,
        AT,
        AT.minusYears(26),
        AT.plusYears(74),
        LocalDateTime.of(2000, 1, 1, 0, 0),
        LocalDateTime.of(2100, 12, 31, 23, 59),
        LocalDateTime.of(1999, 12, 31, 23, 59),
        LocalDateTime.of(2101, 1, 1, 0, 0),
        LocalDateTime.MIN,
        LocalDateTime.MAX,
        null
    };

    private static final int[] NUMBERS = {
        0, 1, 3, 9, 12, 10, 52, 250, 365, 366, -1, Integer.MIN_VALUE, Integer.MAX_VALUE
    };

    private HostileFacts() {}

    static AfterInterview interview(Random random) {
        return new AfterInterview(
                moment(random),
                moment(random),
                orNull(random, Seniority.values()),
                orNull(random, Urgency.values()),
                NUMBERS[random.nextInt(random.nextBoolean() ? 4 : NUMBERS.length)],
                random.nextInt(50) == 0 ? null : nextSteps(random),
                random.nextBoolean(),
                contact(random),
                orNull(random, Region.values()));
    }

    static AfterApplication application(Random random) {
        LocalDateTime closing = moment(random);
        return new AfterApplication(
                day(random),
                moment(random),
                orNull(random, Origin.values()),
                closing == null ? null : closing.toLocalDate(),
                contact(random),
                orNull(random, Region.values()));
    }

    static AfterUnansweredCall call(Random random) {
        return new AfterUnansweredCall(
                moment(random), moment(random), contact(random), orNull(random, Region.values()));
    }

    private static NextSteps nextSteps(Random random) {
        return new NextSteps(orNull(random, Initiator.values()), timing(random), orNull(random, Channel.values()));
    }

    private static Timing timing(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Timing.OnDate(day(random), random.nextBoolean() ? null : LocalTime.MIN);
            case 1 -> new Timing.Within(NUMBERS[random.nextInt(NUMBERS.length)], orNull(random, Timing.Unit.values()));
            case 2 -> new Timing.Vague();
            case 3 -> new Timing.Unstated();
            default -> null;
        };
    }

    private static LocalDateTime moment(Random random) {
        return MOMENTS[random.nextInt(random.nextBoolean() ? 6 : MOMENTS.length)];
    }

    private static LocalDate day(Random random) {
        LocalDateTime moment = moment(random);
        return moment == null ? null : moment.toLocalDate();
    }

    private static ContactDetails contact(Random random) {
        return random.nextInt(50) == 0 ? null : RandomFacts.contact(random);
    }

    private static <T> T orNull(Random random, T[] values) {
        return random.nextInt(50) == 0 ? null : values[random.nextInt(values.length)];
    }
}
