package fr.relance.storage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a copy's file is called, by which it is known again: {@code relance-2026-03-03.zip}.
 *
 * @param on the day on which it was made, in Paris
 * @param before the version of the database that a newer one of the application was about to bring up to date, if that was the reason
 */
record CopyName(LocalDate on, @Nullable String before) {

    static final String PREFIX = "relance-";

    private static final String BEFORE = "-avant-mise-a-jour-";
    private static final Pattern SHAPE =
            Pattern.compile(PREFIX + "(\\d{4}-\\d{2}-\\d{2})(?:" + BEFORE + "([0-9.]+))?\\.zip");

    static CopyName daily(LocalDate on) {
        return new CopyName(on, null);
    }

    /** Empty for a file that is none of ours. */
    static Optional<CopyName> of(Path file) {
        Matcher name = SHAPE.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CopyName(LocalDate.parse(name.group(1)), name.group(2)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    String fileName() {
        return PREFIX + on + (before == null ? "" : BEFORE + before) + ".zip";
    }
}
