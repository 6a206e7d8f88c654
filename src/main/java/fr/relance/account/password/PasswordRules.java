package fr.relance.account.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * What a new password must be (docs/decisions/0003-sign-in.md): long enough, and not made of what everybody tries first. No
 * rule says which characters it takes.
 */
public final class PasswordRules {

    /** In characters as people count them; NIST SP 800-63B-4 asks for it where a password is enough to sign in. */
    static final int SHORTEST = 15;

    static final int LONGEST = 200;

    /** As a power of ten; a password that takes fewer guesses is refused. */
    private static final double FEWEST_GUESSES = 8;

    private PasswordRules() {}

    /** The message that refuses a new password of somebody with those names and addresses; empty if it is fine. */
    public static Optional<String> refusal(String password, Collection<String> own) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("account.password.short");
        }
        if (length > LONGEST) {
            return Optional.of("account.password.long");
        }
        double guesses = new Guesses(Common.ranks(), own).of(password);
        return guesses < FEWEST_GUESSES ? Optional.of("account.password.guessable") : Optional.empty();
    }

    /** Passwords that leaked elsewhere, the most frequent first, and words that suggest themselves here; read when asked, and kept while there is room. */
    static final class Common {

        private static volatile SoftReference<Map<String, Integer>> kept = new SoftReference<>(null);

        /** Each of them, in lower case and without accents, with its place from 1 on; the words of this place come first. */
        static Map<String, Integer> ranks() {
            Map<String, Integer> ranks = kept.get();
            if (ranks == null) {
                ranks = read();
                kept = new SoftReference<>(ranks);
            }
            return ranks;
        }

        static List<String> lines(String file) {
            ClassPathResource resource = new ClassPathResource("passwords/" + file);
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8))) {
                return reader.lines().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Map<String, Integer> read() {
            Map<String, Integer> ranks = new HashMap<>();
            List<String> common = lines("common.txt");
            for (int place = 0; place < common.size(); place++) {
                ranks.put(common.get(place), place + 1);
            }
            lines("context.txt").forEach(word -> ranks.put(word, 1));
            return Map.copyOf(ranks);
        }
    }

    /**
     * How many guesses a password takes from somebody who tries common passwords, names, runs of the keyboard, years and
     * repetitions one after another. It is cut into such pieces in the way that takes the fewest; what is none of them counts ten
     * guesses a character.
     */
    private static final class Guesses {

        private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
        private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
        private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
        private static final List<String> ROWS = List.of(
                "azertyuiop",
                "qsdfghjklm",
                "wxcvbn",
                "qwertyuiop",
                "asdfghjkl",
                "zxcvbnm",
                "01234567890",
                "abcdefghijklmnopqrstuvwxyz",
                "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
                "1a2z3e4r5t6y7u8i9o0p",
                "1q2w3e4r5t6y7u8i9o0p");
        private static final Set<String> RUNS = runs();
        private static final String DISGUISED = "@4301!$57";
        private static final String MEANT = "aaeolisst";

        private static final int SHORTEST_PIECE = 3;
        private static final double EASY = 0.5;
        private static final double RUN = 1;
        private static final double PER_YEAR = 1.5;
        private static final double DISGUISE = 0.5;

        private final Map<String, Integer> ranks;
        private final Set<String> own = new HashSet<>();

        /** @param ranks common passwords with their places; {@code own} are names and addresses of who chooses */
        Guesses(Map<String, Integer> ranks, Collection<String> own) {
            this.ranks = ranks;
            own.forEach(name -> Stream.concat(Stream.of(plain(name)), WORDS.splitAsStream(plain(name)))
                    .filter(word -> word.length() >= SHORTEST_PIECE)
                    .forEach(this.own::add));
        }

        /** As a power of ten. */
        double of(String password) {
            String text = plain(password);
            double[] fewest = new double[text.length() + 1];
            for (int end = 1; end <= text.length(); end++) {
                fewest[end] = fewest[end - 1] + 1;
                for (int start = end - SHORTEST_PIECE; start >= 0; start--) {
                    fewest[end] = Math.min(fewest[end], fewest[start] + ofPiece(text, start, end));
                }
            }
            return fewest[text.length()];
        }

        /** In lower case, without accents: a guesser tries a word once. */
        private static String plain(String text) {
            String parted = Normalizer.normalize(text, Normalizer.Form.NFKD);
            return ACCENTS.matcher(parted).replaceAll("").toLowerCase(Locale.ROOT);
        }

        private double ofPiece(String text, int start, int end) {
            String piece = text.substring(start, end);
            if (own.contains(piece) || text.lastIndexOf(piece, start - piece.length()) >= 0) {
                return EASY;
            }
            if (isRun(piece)) {
                return RUN;
            }
            double asWord = Math.min(ofWord(piece), ofWord(meant(piece)) + DISGUISE);
            return Math.min(asWord, YEAR.matcher(piece).matches() ? PER_YEAR : Double.MAX_VALUE);
        }

        private double ofWord(String word) {
            Integer rank = ranks.get(word);
            return rank == null ? Double.MAX_VALUE : Math.max(EASY, Math.log10(rank));
        }

        private static boolean isRun(String piece) {
            return RUNS.contains(piece) || piece.chars().allMatch(each -> each == piece.charAt(0));
        }

        /** All parts of the rows, forwards and backwards. */
        private static Set<String> runs() {
            Set<String> runs = new HashSet<>();
            for (String row : ROWS) {
                for (int start = 0; start < row.length(); start++) {
                    for (int end = start + SHORTEST_PIECE; end <= row.length(); end++) {
                        String run = row.substring(start, end);
                        runs.add(run);
                        runs.add(new StringBuilder(run).reverse().toString());
                    }
                }
            }
            return Set.copyOf(runs);
        }

        /** « m0tdep@sse » is « motdepasse » to those who guess. */
        private static String meant(String text) {
            StringBuilder meant = new StringBuilder(text);
            for (int i = 0; i < meant.length(); i++) {
                int disguise = DISGUISED.indexOf(meant.charAt(i));
                if (disguise >= 0) {
                    meant.setCharAt(i, MEANT.charAt(disguise));
                }
            }
            return meant.toString();
        }
    }
}
