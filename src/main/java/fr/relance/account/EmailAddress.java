package fr.relance.account;

import java.net.IDN;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * E-mail addresses as people type them: what is refused, and which spellings are one address. Whoever looks an address up and whoever
 * counts tries about it ask here, so that no spelling finds an account without being counted for it.
 */
public final class EmailAddress {

    /** As long as the column. */
    public static final int LONGEST = 254;

    /** No account has a longer one; the rest of what was typed makes no difference. */
    private static final int READ_AT_MOST = 1000;

    private static final String ENCODED = "xn--";
    private static final int LONGEST_LABEL = 63;

    /** Some letters change a second time once they were changed. */
    private static final int ROUNDS = 4;

    /** Something, an at sign and a domain; only a letter that arrives can tell more. */
    private static final Pattern SHAPE =
            Pattern.compile("^[^\\s@<>()\",;:\\\\]++@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");

    private static final Pattern OUTER_SPACES =
            Pattern.compile("^[\\p{Z}\\t\\r\\n]+|(?<![\\p{Z}\\t\\r\\n])[\\p{Z}\\t\\r\\n]+$");
    private static final Set<String> WITHOUT_DOTS = Set.of("gmail.com", "googlemail.com");

    private EmailAddress() {}

    /** Without the spaces around, which come with what was pasted. */
    public static String trimmed(String typed) {
        return OUTER_SPACES.matcher(typed).replaceAll("");
    }

    /** The message that says what is wrong with an address; empty if nothing is. */
    public static Optional<String> problem(String typed) {
        String address = trimmed(typed);
        if (address.isEmpty()) {
            return Optional.of("account.email.empty");
        }
        if (address.length() > LONGEST || normalised(address).length() > LONGEST) {
            return Optional.of("account.email.long");
        }
        if (address.codePoints().anyMatch(point -> point != ' ' && isInvisible(point))) {
            return Optional.of("account.email.invisible");
        }
        return SHAPE.matcher(address).matches() ? Optional.empty() : Optional.of("account.email.malformed");
    }

    /** Whether two spellings are one address here. */
    public static boolean same(String one, String other) {
        return normalised(one).equals(normalised(other));
    }

    /**
     * One spelling for all that are one address: without what cannot be seen, compatibility forms and accents composed (Unicode NFKC), and
     * without a difference between capitals and small letters, in whatever language, and with the domain in letters rather than as they
     * are sent to name servers (xn--).
     */
    public static String normalised(String typed) {
        String folded = visible(typed);
        if (folded.length() > READ_AT_MOST) {
            folded = folded.substring(0, READ_AT_MOST);
        }
        for (int round = 0; round < ROUNDS; round++) {
            String before = folded;
            folded = withReadableDomain(visible(small(Normalizer.normalize(before, Form.NFKC))));
            if (folded.equals(before)) {
                return folded;
            }
        }
        return folded;
    }

    /** As addresses were normalised once: rows of then that are another's by now are found by it alone. */
    static String normalisedOnce(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** One spelling for all addresses whose letters arrive in one box: without a tag behind a plus sign, for Gmail without dots as well. */
    public static String box(String typed) {
        String address = normalised(typed);
        int at = address.lastIndexOf('@');
        if (at < 0) {
            return address;
        }
        String name = address.substring(0, at);
        String domain = address.substring(at + 1);
        int tag = name.indexOf('+');
        String untagged = tag > 0 ? name.substring(0, tag) : name;
        return WITHOUT_DOTS.contains(domain) ? untagged.replace(".", "") + "@gmail.com" : untagged + "@" + domain;
    }

    /** No label is longer where it means something (RFC 1035); what stands for no letters stays as it is. */
    private static String withReadableDomain(String address) {
        int at = address.lastIndexOf('@');
        if (address.indexOf(ENCODED, at + 1) < 0) {
            return address;
        }
        return Arrays.stream(address.substring(at + 1).split("\\.", -1))
                .map(label -> label.startsWith(ENCODED) && label.length() <= LONGEST_LABEL
                        ? IDN.toUnicode(label, IDN.ALLOW_UNASSIGNED)
                        : label)
                .collect(Collectors.joining(".", address.substring(0, at + 1), ""));
    }

    /** By way of the capitals, which are the same for ß and ss, and letter by letter, since the end of a word is no matter here. */
    private static String small(String text) {
        StringBuilder small = new StringBuilder(text.length());
        Normalizer.normalize(text.toUpperCase(Locale.ROOT), Form.NFKC)
                .codePoints()
                .map(Character::toLowerCase)
                .forEach(small::appendCodePoint);
        return Normalizer.normalize(small, Form.NFKC);
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(point -> !isInvisible(point)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** Spaces, what has no shape of its own, and what Unicode may give a meaning one day. */
    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isFiller(point);
        };
    }

    /** Letters and marks that draw nothing: joiners, fillers, variation selectors, the empty Braille cell. */
    private static boolean isFiller(int point) {
        return switch (point) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default ->
                isBetween(point, 0x180B, 0x180F)
                        || isBetween(point, 0xFE00, 0xFE0F)
                        || isBetween(point, 0xE0000, 0xE0FFF);
        };
    }

    private static boolean isBetween(int point, int first, int last) {
        return point >= first && point <= last;
    }
}
