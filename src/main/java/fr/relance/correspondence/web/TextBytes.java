package fr.relance.correspondence.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text whatever was said of them: mails name their charset wrongly, in words unknown, or not at all. */
final class TextBytes {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Set<Charset> REALLY_WINDOWS = Set.of(StandardCharsets.ISO_8859_1, WINDOWS);

    private TextBytes() {}

    /** Declared charsets are believed as far as they can be; anything else is UTF-8 where it fits, else Windows-1252. */
    static String decode(byte[] bytes, @Nullable Charset declared) {
        if (declared != null && declared != StandardCharsets.UTF_8) {
            return new String(bytes, REALLY_WINDOWS.contains(declared) ? WINDOWS : declared);
        }
        try {
            return withoutMark(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
