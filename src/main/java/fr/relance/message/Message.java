package fr.relance.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finished text, plain, with line feeds between its lines.
 *
 * @param subject of a mail; null for what is said aloud
 * @param words of the body, greeting and signature included
 * @param missing what would make it better, in the order of {@link Detail}
 */
public record Message(@Nullable String subject, String body, int words, List<Detail> missing) {

    public Message {
        missing = List.copyOf(missing);
    }
}
