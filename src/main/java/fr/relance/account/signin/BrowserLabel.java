package fr.relance.account.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** « Firefox sur Android »: what a browser says of itself, in as few words as its owner needs to recognise it. */
@NamedInterface("signin")
public final class BrowserLabel {

    private static final String UNKNOWN = "Navigateur";

    /** The order counts: most browsers also claim to be those below them. */
    private static final List<Word> BROWSERS = List.of(
            new Word("Edg", "Edge"),
            new Word("OPR/", "Opera"),
            new Word("SamsungBrowser", "Samsung Internet"),
            new Word("Firefox/", "Firefox"),
            new Word("FxiOS", "Firefox"),
            new Word("CriOS", "Chrome"),
            new Word("Chrome/", "Chrome"),
            new Word("Safari/", "Safari"));

    private static final List<Word> SYSTEMS = List.of(
            new Word("Android", "Android"),
            new Word("iPhone", "iPhone"),
            new Word("iPad", "iPad"),
            new Word("Windows", "Windows"),
            new Word("CrOS", "ChromeOS"),
            new Word("Mac OS X", "Mac"),
            new Word("Linux", "Linux"));

    private BrowserLabel() {}

    /** In words for people, whatever the browser sends. */
    public static String of(@Nullable String userAgent) {
        if (userAgent == null) {
            return UNKNOWN;
        }
        String browser = first(BROWSERS, userAgent);
        String system = first(SYSTEMS, userAgent);
        String known = browser == null ? UNKNOWN : browser;
        return system == null ? known : known + " sur " + system;
    }

    private static @Nullable String first(List<Word> words, String userAgent) {
        return words.stream()
                .filter(word -> userAgent.contains(word.sent()))
                .map(Word::said)
                .findFirst()
                .orElse(null);
    }

    private record Word(String sent, String said) {}
}
