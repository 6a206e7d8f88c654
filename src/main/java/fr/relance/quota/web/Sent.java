package fr.relance.quota.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * What a request brought, to be shown and sent again.
 *
 * @param path where to, within the application
 * @param fields in their order, the token aside
 * @param file whether there was one, which a page cannot keep
 */
record Sent(String path, List<Field> fields, boolean file) {

    private static final String TOKEN = "_csrf";
    private static final int WORTH_READING = 30;

    /** A field with one of its values. */
    record Field(String name, String text) {

        /** Whether somebody may miss it; choices and ids are made again with a tap. */
        boolean isWords() {
            boolean id = text.length() == UUID.randomUUID().toString().length() && !text.contains(" ");
            return text.length() >= WORTH_READING && !id;
        }
    }

    static Sent of(HttpServletRequest request) {
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            if (!field.getKey().equals(TOKEN)) {
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

    /** The texts among them. */
    public List<String> words() {
        return fields.stream().filter(Field::isWords).map(Field::text).toList();
    }
}
