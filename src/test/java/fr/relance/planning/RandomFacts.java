package fr.relance.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Facts of all kinds, the same for the same seed. */
final class RandomFacts {

    private RandomFacts() {}

    static AfterInterview interview(Random random) {
        LocalDateTime at = moment(random);
        return new AfterInterview(
                at,
                at.plusHours(random.nextInt(24 * 60) - 100),
                any(random, Seniority.values()),
                any(random, Urgency.values()),
                random.nextInt(10),
                new NextSteps(any(random, Initiator.values()), timing(random, at.toLocalDate()), channel(random)),
                random.nextBoolean(),
                contact(random),
                any(random, Region.values()));
    }

    static LocalDateTime moment(Random random) {
        return LocalDateTime.of(2024, 1, 1, 8, 0).plusMinutes(random.nextInt(10 * 365 * 24 * 60));
    }

    static ContactDetails contact(Random random) {
        return new ContactDetails(random.nextBoolean(), random.nextBoolean(), random.nextBoolean());
    }

    @SafeVarargs
    static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    private static @Nullable Channel channel(Random random) {
        return random.nextBoolean() ? null : any(random, Channel.values());
    }

    private static Timing timing(Random random, LocalDate interview) {
        return switch (random.nextInt(5)) {
            case 0 -> new Timing.OnDate(interview.plusDays(1 + random.nextInt(60)), null);
            case 1 ->
                new Timing.OnDate(
                        interview.plusDays(1 + random.nextInt(60)),
                        LocalTime.of(8, 0).plusMinutes(15 * random.nextInt(40)));
            case 2 -> within(random, any(random, Timing.Unit.values()));
            case 3 -> new Timing.Vague();
            default -> new Timing.Unstated();
        };
    }

    private static Timing within(Random random, Timing.Unit unit) {
        return new Timing.Within(1 + random.nextInt(Math.min(20, unit.max())), unit);
    }
}
