package fr.relance.message;

import fr.relance.kernel.FrenchWords;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A blank that a personal template leaves to be filled: {@code {{poste}}}. The list is closed (docs/messages.md); examples:
 * {@code Placeholder.POST} in messages/message.properties.
 */
public enum Placeholder {
    /** {@code Madame Durand}; in a mail to nobody known {@code Madame, Monsieur}. */
    PERSON("interlocuteur", Detail.PERSON),
    /** {@code poste d’assistante}, so that « le {{poste}} », « du {{poste}} », « ce {{poste}} » all read well. */
    POST("poste", null),
    /** {@code assistante}, for what needs no « de ». */
    POSITION("intitulé du poste", null),
    /** {@code chez Le Grand Hôtel}, {@code à la Mairie de Lyon}. */
    AT_COMPANY("chez l’entreprise", Detail.COMPANY),
    /** {@code Le Grand Hôtel}. */
    COMPANY("entreprise", Detail.COMPANY),
    /** {@code mardi 3 mars}; in a subject {@code 3 mars 2026}. */
    INTERVIEW_DATE("date de l’entretien", Detail.INTERVIEW_DATE),
    /** {@code lundi 9 mars}: the day by which an answer was announced. */
    DEADLINE("échéance", Detail.DEADLINE),
    /** What the recruiter looks for, as it stands after a colon. */
    NEEDS("besoin", Detail.NEEDS),
    /** What the candidate brings, as it stands after a colon. */
    STRENGTHS("points forts", Detail.STRENGTHS),
    /** A precise point of the exchange, as it stands after a colon. */
    POINT("point", Detail.POINT),
    /** The candidate's first name. */
    FIRST_NAME("prénom", null),
    /** The candidate's last name. */
    LAST_NAME("nom", null),
    /** The candidate's telephone, in pairs of digits. */
    PHONE("téléphone", Detail.PHONE);

    /** A tag without anything else that braces could mean: sections, partials, comments, other delimiters, triple braces. */
    static final Pattern TAG = Pattern.compile("(?<!\\{)\\{\\{([^{}\\n]*)}}(?!})");

    private static final Pattern BRACES = Pattern.compile("\\{\\{[^}\\n]{0,60}}{0,3}|}}");

    private final String word;
    private final @Nullable Detail detail;

    Placeholder(String word, @Nullable Detail detail) {
        this.word = word;
        this.detail = detail;
    }

    /** As it stands in a template: {@code {{poste}}}. */
    public String tag() {
        return "{{" + word + "}}";
    }

    /** What to tell to have it filled; none where it always is. */
    Optional<Detail> detail() {
        return Optional.ofNullable(detail);
    }

    /** The first tag of a text that is none of these, as it was typed; none if the text is a template. */
    public static Optional<String> refused(String text) {
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            if (named(tag.group(1)).isEmpty()) {
                return Optional.of(tag.group());
            }
        }
        Matcher braces = BRACES.matcher(TAG.matcher(text).replaceAll(""));
        return braces.find() ? Optional.of(braces.group()) : Optional.empty();
    }

    /** The placeholder of that name, whatever its accents, capitals and apostrophe. */
    static Optional<Placeholder> named(String typed) {
        String plain = plain(typed);
        return Arrays.stream(values())
                .filter(each -> plain(each.word).equals(plain))
                .findFirst();
    }

    private static String plain(String typed) {
        return FrenchWords.unaccented(typed)
                .replace('’', '\'')
                .replaceAll("[\\s\\h]+", " ")
                .strip();
    }
}
