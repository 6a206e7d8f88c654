package fr.relance.invitation;

import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import biweekly.io.ParseContext;
import biweekly.io.text.ICalReader;
import biweekly.property.ICalProperty;
import biweekly.property.RawProperty;
import biweekly.property.ValuedProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a library makes of a calendar file, wherever damage has left its parts. */
record CalendarFile(ICalendar calendar) {

    /** Some leave out the seconds, which makes a day of a moment. */
    private static final Pattern WITHOUT_SECONDS = Pattern.compile("(?m)(?<=\\d{8}T\\d{4})(?=Z?$)");

    /** Empty where there is no calendar in it. */
    static Optional<CalendarFile> read(String file) {
        String lines = file.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        String unfolded = lines.replace("\n ", "").replace("\n\t", "");
        try (WithoutZones reader =
                new WithoutZones(WITHOUT_SECONDS.matcher(unfolded).replaceAll("00"))) {
            return Optional.ofNullable(reader.calendar()).map(CalendarFile::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of that kind, however deep: an end that is missing puts what follows inside. */
    <T extends ICalComponent> List<T> all(Class<T> kind, int atMost) {
        List<T> found = new ArrayList<>();
        Deque<ICalComponent> rest = new ArrayDeque<>(List.of(calendar));
        while (!rest.isEmpty() && found.size() < atMost) {
            ICalComponent next = rest.remove();
            if (kind.isInstance(next)) {
                found.add(kind.cast(next));
            }
            Collection<ICalComponent> inside = next.getComponents().values();
            rest.addAll(inside);
        }
        return found;
    }

    /** The first value of that kind; empty where there is none, or nothing in it. */
    static Optional<String> text(ICalComponent part, Class<? extends ValuedProperty<String>> kind) {
        return filled(ValuedProperty.getValue(part.getProperty(kind)));
    }

    /** The same of a line that no standard knows, or whose value makes no sense to the library. */
    static Optional<String> text(ICalComponent part, String name) {
        RawProperty line = part.getExperimentalProperty(name);
        String raw = line == null ? null : line.getValue();
        return filled(
                raw == null
                        ? null
                        : raw.replace("\\n", "\n").replace("\\N", "\n").replace("\\", ""));
    }

    /** Whether there is such a line, understood or not. */
    static boolean has(ICalComponent part, Class<? extends ICalProperty> kind, String name) {
        return part.getProperty(kind) != null || part.getExperimentalProperty(name) != null;
    }

    private static Optional<String> filled(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The library would work out zones by walking through the rules that a file gives them, however long that takes: {@link FileZones} does not. */
    private static final class WithoutZones extends ICalReader {

        WithoutZones(String file) {
            super(file);
        }

        @Nullable
        ICalendar calendar() throws IOException {
            context = new ParseContext();
            return _readNext();
        }
    }
}
