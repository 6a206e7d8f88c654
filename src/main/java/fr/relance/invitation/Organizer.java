package fr.relance.invitation;

import biweekly.component.VEvent;
import fr.relance.kernel.Input;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who invites, as far as that is a person and not a machine. */
public record Organizer(
        @Nullable String firstName, @Nullable String lastName, String email) {

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+%'-]{1,64}@[\\w.-]{1,180}\\.[a-zA-Z]{2,20}");
    private static final Pattern MACHINE = Pattern.compile(
            "(?i)(?:no-?reply|ne-?pas-?repondre|calendar|calendrier|notifications?|bookings?|invit)[^@]*+@.*"
                    + "|[^@]*+@(?:.*\\.)?(?:calendar\\.google\\.com|calendly\\.com|calendar-server\\.com)");
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "gmail",
            "googlemail",
            "outlook",
            "hotmail",
            "live",
            "msn",
            "yahoo",
            "orange",
            "wanadoo",
            "free",
            "sfr",
            "laposte",
            "icloud",
            "me",
            "bbox",
            "proton",
            "protonmail",
            "gmx",
            "numericable",
            "aol");
    private static final int LONGEST_NAME = 100;

    static Optional<Organizer> of(VEvent event, String ownEmail) {
        biweekly.property.Organizer line = event.getOrganizer();
        if (line == null) {
            return Optional.empty();
        }
        String told = Objects.requireNonNullElse(line.getEmail(), Objects.requireNonNullElse(line.getUri(), ""));
        String email = told.replaceFirst("(?i)^mailto:", "").strip();
        boolean person = ADDRESS.matcher(email).matches()
                && !MACHINE.matcher(email).matches()
                && !email.equalsIgnoreCase(ownEmail);
        return person ? Optional.of(named(line.getCommonName(), email)) : Optional.empty();
    }

    /** The name in the address of a company: « grand-hotel » of {@code claire@grand-hotel.fr}; empty for addresses that anybody has. */
    public Optional<String> domain() {
        String[] labels =
                email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT).split("\\.");
        String name = labels[labels.length - 2];
        return FOR_EVERYBODY.contains(name) ? Optional.empty() : Optional.of(name);
    }

    /** The company as its address suggests it: « Grand Hotel ». */
    public Optional<String> company() {
        return domain().map(name -> {
            StringBuilder words = new StringBuilder();
            for (String word : name.split("[-_]+")) {
                if (!word.isEmpty()) {
                    words.append(words.isEmpty() ? "" : " ")
                            .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                            .append(word.substring(1));
                }
            }
            return words.toString();
        });
    }

    private static Organizer named(@Nullable String name, String email) {
        String line = name == null ? null : Input.line(name.replaceAll("\\(.{0,100}?\\)", ""));
        if (line == null || line.contains("@") || line.length() > LONGEST_NAME) {
            return new Organizer(null, null, email);
        }
        int comma = line.indexOf(',');
        if (comma > 0) {
            return new Organizer(Input.line(line.substring(comma + 1)), line.substring(0, comma), email);
        }
        int space = line.indexOf(' ');
        if (space < 0) {
            return new Organizer(null, line, email);
        }
        String first = line.substring(0, space);
        String rest = line.substring(space + 1);
        boolean surnameFirst = first.length() > 1
                && first.equals(first.toUpperCase(Locale.FRENCH))
                && !rest.equals(rest.toUpperCase(Locale.FRENCH));
        return surnameFirst ? new Organizer(rest, first, email) : new Organizer(first, rest, email);
    }
}
