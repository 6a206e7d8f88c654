package fr.relance.support;

import fr.relance.support.LargeAccount.Size;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How the candidatures of a {@link LargeAccount} stand, each by its number. */
final class LargeAccountShape {

    private static final List<String> CLOSED = List.of("REJECTED", "NO_REPLY", "WITHDRAWN", "ACCEPTED");

    private final Size size;
    private final OffsetDateTime now;
    private final LocalDate today;

    /** Which place among all a candidature takes: what is open lies scattered among the others. */
    private final List<Integer> places;

    LargeAccountShape(Size size, Instant now) {
        this.size = size;
        this.now = now.atOffset(ZoneOffset.UTC);
        this.today = LocalDate.ofInstant(now, TestClock.PARIS);
        this.places =
                new ArrayList<>(IntStream.range(0, size.candidatures()).boxed().toList());
        Collections.shuffle(places, new Random(7));
    }

    /** What a candidature is there for. */
    enum Part {
        PENDING,
        TO_COME,
        TO_COMPLETE,
        OWED,
        SILENT,
        CLOSED,
        TO_APPLY,
        APPLIED,
        ANSWERED;

        /** Whether it is known how its interviews went, if there were any. */
        boolean isTold() {
            return this != TO_COME && this != TO_COMPLETE;
        }

        boolean isAnswered() {
            return this == OWED || this == APPLIED || this == ANSWERED;
        }
    }

    Part part(int i) {
        int place = places.get(i);
        int[] open = {size.pending(), Size.TO_COME, Size.TO_COMPLETE, Size.OWED, Size.SILENT};
        for (int part = 0; part < open.length; part++) {
            place -= open[part];
            if (place < 0) {
                return Part.values()[part];
            }
        }
        return switch (place % 9) {
            case 0, 3, 6 -> Part.CLOSED;
            case 1 -> Part.TO_APPLY;
            case 2, 4 -> Part.APPLIED;
            default -> Part.ANSWERED;
        };
    }

    /** The first candidature whose relance waits. */
    int firstPending() {
        return places.indexOf(0);
    }

    int meetings(int i) {
        return switch (part(i)) {
            case TO_APPLY, APPLIED -> 0;
            case TO_COME, TO_COMPLETE, OWED -> 1;
            default -> 1 + i % 2;
        };
    }

    String stage(int i) {
        return switch (part(i)) {
            case CLOSED -> CLOSED.get(i % CLOSED.size());
            case TO_APPLY -> "TO_APPLY";
            case APPLIED -> "APPLIED";
            case ANSWERED -> i % 10 == 0 ? "OFFER" : "INTERVIEWING";
            default -> "INTERVIEWING";
        };
    }

    OffsetDateTime createdAt(int i) {
        return now.minusDays(age(i) + 20L);
    }

    /** When something last happened. */
    OffsetDateTime activity(int i) {
        return now.minusDays(age(i)).plusSeconds(i % 1000);
    }

    @Nullable
    LocalDate appliedOn(int i) {
        return part(i) == Part.TO_APPLY ? null : today.minusDays(age(i) + 19L);
    }

    /** The latest interview is the first. */
    LocalDateTime heldAt(int i, int meeting) {
        int days = switch (part(i)) {
            case TO_COME -> -2;
            case TO_COMPLETE -> 1;
            default -> age(i) + 9 + 5 * meeting;
        };
        return today.minusDays(days).atTime(10, 0);
    }

    /** The state of the relance after an interview: the latest one drives the plan. */
    String relance(int i, int meeting) {
        if (meeting > 0) {
            return "OVERTAKEN";
        }
        return switch (part(i)) {
            case PENDING -> "PENDING";
            case SILENT -> "DONE";
            case OWED -> "CANCELLED";
            default -> i % 3 == 0 ? "DONE" : "CANCELLED";
        };
    }

    /** When the relance is due: after an application too, for which it was done. */
    LocalDateTime slot(int i, int meeting) {
        return switch (part(i)) {
            case PENDING ->
                meeting == 0 ? waiting(places.get(i)) : heldAt(i, meeting).plusDays(8);
            case APPLIED -> today.minusDays(age(i)).atTime(10, 0);
            default -> heldAt(i, meeting).plusDays(8);
        };
    }

    private LocalDateTime waiting(int place) {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        LocalDate day = switch (place % 4) {
            case 0 -> today.minusDays(1 + place / 4 % 5);
            case 1 -> today;
            case 2 -> sunday;
            default -> sunday.plusDays(1 + place / 4);
        };
        return day.atTime(place % 2 == 0 ? 9 : 14, 0);
    }

    /** Days since something last happened. */
    private int age(int i) {
        return switch (part(i)) {
            case PENDING, TO_COME, TO_COMPLETE, OWED -> 2;
            case SILENT -> 30;
            default -> 40 + i % 700;
        };
    }
}
