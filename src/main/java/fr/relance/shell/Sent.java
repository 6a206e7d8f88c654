package fr.relance.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a request brought, to be shown and sent again.
 *
 * @param path where to, within the application
 * @param fields in their order, secrets aside
 * @param file whether there was one, which a page cannot keep
 */
public record Sent(String path, List<Field> fields, boolean file) {

    /** Passwords, tokens and keys stand on no page. */
    private static final Set<String> SECRETS = Set.of("current", "key", "code");

    private static final List<String> PARTS_OF_SECRETS =
            List.of("password", "secret", "token", "csrf", "credential", "passkey");

    /** By which a form names what it makes anew. */
    private static final Set<String> OWN_ID = Set.of("id", "freshId");

    /** Names of something. */
    private static final Set<String> NAMES = Set.of(
            "version",
            "sequence",
            "invitationSequence",
            "uid",
            "invitationUid",
            "texte",
            "ensuite",
            "retour",
            "pour",
            "lu",
            "slot");

    /** Answers out of a few, which are given again with a tap. */
    private static final Set<String> CHOICES = Set.of(
            "amount",
            "channel",
            "civility",
            "contract",
            "copy",
            "decisionMakersAbove",
            "directContactRole",
            "encryption",
            "etape",
            "gender",
            "half",
            "initiator",
            "kind",
            "minutes",
            "origin",
            "quand",
            "region",
            "seniority",
            "setting",
            "timing",
            "unit",
            "urgency",
            "use",
            "zone");

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern TICK = Pattern.compile("on|true|false");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final int WORTH_A_BOX = 30;

    /** A field with one of its values. */
    public record Field(String name, String text) {

        boolean isTyped() {
            return !text.isBlank()
                    && !NAMES.contains(name)
                    && !CHOICES.contains(name)
                    && !name.startsWith("_")
                    && !TICK.matcher(text).matches()
                    && !ID.matcher(text).matches();
        }

        /** Whether it takes a box to read it. */
        boolean isLong() {
            return text.length() >= WORTH_A_BOX || text.contains("\n");
        }

        private Field renewed() {
            return OWN_ID.contains(name) ? new Field(name, UUID.randomUUID().toString()) : this;
        }
    }

    /** All that a request brought. */
    public static Sent of(HttpServletRequest request) {
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            if (!isSecret(field.getKey())) {
                for (String value : field.getValue()) {
                    fields.add(new Field(field.getKey(), value));
                }
            }
        }
        String type = request.getContentType();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean parts = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        return new Sent(path, List.copyOf(fields), parts);
    }

    /** The same, to be sent again for something new. */
    public Sent renewed() {
        return new Sent(path, fields.stream().map(Field::renewed).toList(), file);
    }

    /** What was typed, one text for each box: the long ones each, then all that is short, line by line. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        fields.stream()
                .filter(Field::isTyped)
                .filter(Field::isLong)
                .map(Field::text)
                .forEach(texts::add);
        String lines = String.join(
                "\n",
                fields.stream()
                        .filter(Field::isTyped)
                        .filter(field -> !field.isLong())
                        .map(field -> DAY.matcher(field.text()).replaceAll("$3/$2/$1"))
                        .toList());
        if (!lines.isEmpty()) {
            texts.add(lines);
        }
        return texts;
    }

    private static boolean isSecret(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return SECRETS.contains(small) || PARTS_OF_SECRETS.stream().anyMatch(small::contains);
    }
}
