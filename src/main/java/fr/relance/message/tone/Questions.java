package fr.relance.message.tone;

import fr.relance.message.MessageKind;
import java.util.Set;
import java.util.regex.Pattern;

/** Counts question marks: a run is one; those inside a web address, or in what somebody else asked, are none. */
final class Questions {

    private static final Set<String> WITHOUT = Set.of("THANK_YOU", "VOICEMAIL");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S*[^\\s?!.,;:)»]");
    private static final Pattern RUN = Pattern.compile("[?？⁇⁈⁉‽](?:[!\\s\\h]*[?？⁇⁈⁉‽])*+");

    private Questions() {}

    static int in(String body) {
        String own = ADDRESS.matcher(Quotes.without(body)).replaceAll("");
        return (int) RUN.matcher(own).results().count();
    }

    /** Whether a text of that kind asks something: docs/messages.md. */
    static boolean areExpected(MessageKind kind) {
        return !WITHOUT.contains(kind.name());
    }
}
