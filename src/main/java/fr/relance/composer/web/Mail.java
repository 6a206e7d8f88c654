package fr.relance.composer.web;

import fr.relance.composer.Composition;
import fr.relance.composer.Draft;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The text as it stands in the composer.
 *
 * @param mailto opens it in the candidate's mail program (RFC 6068); null for the phone
 * @param whole whether that address holds the text, too: a longer one is ignored by browsers, and is to be pasted
 */
record Mail(@Nullable String subject, String body, @Nullable String mailto, boolean whole) {

    /** Chrome on Windows opens none beyond 2,048 characters. */
    static final int LONGEST_ADDRESS = 2000;

    static Mail of(Composition composition) {
        Draft draft = composition.draft();
        String subject = draft.subject();
        if (subject == null) {
            return new Mail(null, draft.body(), null, true);
        }
        String withoutText = address(composition) + "?subject=" + encode(subject);
        String whole = withoutText + "&body=" + encode(draft.body().replace("\n", "\r\n"));
        boolean fits = whole.length() <= LONGEST_ADDRESS;
        return new Mail(subject, draft.body(), fits ? whole : withoutText, fits);
    }

    private static String address(Composition composition) {
        return "mailto:"
                + Optional.ofNullable(composition.person())
                        .map(person -> person.email())
                        .map(Mail::encode)
                        .map(encoded -> encoded.replace("%40", "@"))
                        .orElse("");
    }

    private static String encode(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
