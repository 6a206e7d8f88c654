package fr.relance.kernel;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of web pages as people paste them: http and https only, so that a link never runs a script. */
public final class WebAddress {

    private static final String HOST = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?";
    private static final String REST = "(?::\\d{1,5})?(?:[/?#][^\\s\"<>]*)?";
    private static final Pattern WITH_SCHEME = Pattern.compile("(?i)https?://" + HOST + REST);
    private static final Pattern WITHOUT_SCHEME =
            Pattern.compile("(?:[\\p{L}\\p{N}-]++\\.)++\\p{L}{2,}+(?:[/?#][^\\s\"<>]*)?");

    private WebAddress() {}

    /** The address, with https where no scheme was typed; empty if it is none. */
    public static Optional<String> read(@Nullable String typed) {
        String line = Input.line(typed);
        if (line == null) {
            return Optional.empty();
        }
        String address = WITHOUT_SCHEME.matcher(line).matches() ? "https://" + line : line;
        return Optional.of(address).filter(text -> WITH_SCHEME.matcher(text).matches());
    }
}
