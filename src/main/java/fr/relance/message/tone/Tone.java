package fr.relance.message.tone;

import java.util.List;

/**
 * What was noticed about a text.
 *
 * @param words of the body, greeting and signature included
 * @param questions question marks of the body, a run of them being one
 * @param findings in the order of the text, those about the whole last; none for a good text
 */
public record Tone(int words, int questions, List<Finding> findings) {

    public Tone {
        findings = List.copyOf(findings);
    }
}
