package fr.relance.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what people type into forms: never fails, says « nothing » for what is blank or makes no sense. */
public final class Input {

    /** The first day that is read. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    /** The last day that is read. */
    public static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}&&[^\\u200D]]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\u200D]]");
    private static final Pattern NEW_LINES = Pattern.compile("\\R");

    private Input() {}

    /** One line of text: inner blanks are single, outer ones gone; null if nothing is left. */
    public static @Nullable String line(@Nullable String typed) {
        return typed == null
                ? null
                : nullIfEmpty(BLANKS.matcher(typed).replaceAll(" ").strip());
    }

    /** Several lines of text: control characters and outer blanks gone; null if nothing is left. */
    public static @Nullable String text(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String lines = NEW_LINES.matcher(typed).replaceAll("\n");
        return nullIfEmpty(withoutOuterBlanks(CONTROLS.matcher(lines).replaceAll("")));
    }

    /** The text as typed, with one character for each line break: forms count them so, yet send two. */
    public static @Nullable String singleBreaks(@Nullable String typed) {
        return typed == null ? null : typed.replace("\r\n", "\n");
    }

    /** A day as browsers send it, {@code 2026-03-10}, in the years 2000 to 2100. */
    public static Optional<LocalDate> date(@Nullable String typed) {
        try {
            return Optional.ofNullable(line(typed)).map(LocalDate::parse).filter(Input::plausible);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A time of day as browsers send it, {@code 14:30}, seconds cut off. */
    public static Optional<LocalTime> time(@Nullable String typed) {
        try {
            return Optional.ofNullable(line(typed))
                    .map(LocalTime::parse)
                    .map(time -> time.withSecond(0).withNano(0));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day and a time as addresses carry them, {@code 2026-03-10T14:30}, seconds cut off, in the years 2000 to 2100. */
    public static Optional<LocalDateTime> moment(@Nullable String typed) {
        String line = line(typed);
        int middle = line == null ? -1 : line.indexOf('T');
        return line == null || middle < 0
                ? Optional.empty()
                : date(line.substring(0, middle))
                        .flatMap(day -> time(line.substring(middle + 1)).map(day::atTime));
    }

    /** A whole number within bounds, both inclusive. */
    public static Optional<Integer> number(@Nullable String typed, int minInclusive, int maxInclusive) {
        try {
            return Optional.ofNullable(line(typed))
                    .map(Integer::valueOf)
                    .filter(number -> number >= minInclusive && number <= maxInclusive);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The version that a form carried; one that cannot be read is no row's, hence stale. */
    public static long version(@Nullable String typed) {
        return number(typed, 0, Integer.MAX_VALUE).orElse(-1);
    }

    /** The constant of that name. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(typed))
                .findFirst();
    }

    /** An identifier that a form carried. */
    public static Optional<UUID> id(@Nullable String typed) {
        try {
            return Optional.ofNullable(line(typed)).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean plausible(LocalDate date) {
        return !date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY);
    }

    /** By hand: {@link String#strip} leaves no-break spaces, and a pattern takes its time on long runs of blanks. */
    private static String withoutOuterBlanks(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
