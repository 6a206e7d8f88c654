package fr.relance.interview;

import fr.relance.kernel.WebAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an interview takes place, and for how long, as far as that is known.
 *
 * @param place an address, a room or a link to a video conference, at most {@value #LONGEST_PLACE} characters
 * @param minutes from {@value #SHORTEST} to {@value #LONGEST}
 */
public record Venue(@Nullable String place, @Nullable Integer minutes) {

    /** Nothing was said about it. */
    public static final Venue UNKNOWN = new Venue(null, null);

    public static final int LONGEST_PLACE = 300;
    public static final int SHORTEST = 5;
    public static final int LONGEST = 720;

    /** So long is kept free where nobody said how long it takes. */
    private static final int USUAL = 45;

    /** The place as the address of a web page, if it is one. */
    public Optional<String> link() {
        return WebAddress.read(place);
    }

    /** How many minutes are to be kept free. */
    public int minutesToKeepFree() {
        return minutes == null ? USUAL : minutes;
    }
}
