package fr.relance.shell;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The markup of one field of a form: its label, its hint, where something is typed or chosen, and what is wrong with it. */
final class FieldMarkup {

    private static final int ROWS = 3;

    private final Function<String, @Nullable Object> given;
    private final UnaryOperator<String> messages;
    private final List<String> errors;
    private final String mark;
    private final StringBuilder markup = new StringBuilder(512);
    private final String type;
    private final String id;
    private final @Nullable String help;
    private final @Nullable String fault;

    /**
     * A field.
     *
     * @param given what its call and its form say, by name
     * @param messages texts by key
     * @param errors what is wrong, in sentences
     * @param mark the icon before them
     */
    FieldMarkup(
            Function<String, @Nullable Object> given,
            UnaryOperator<String> messages,
            List<String> errors,
            String mark) {
        this.given = given;
        this.messages = messages;
        this.errors = errors;
        this.mark = mark;
        type = Objects.requireNonNullElse(text("type"), "text");
        id = name().replace('.', '-');
        help = given.apply("hint") == null ? null : id + "-aide";
        fault = errors.isEmpty() ? null : id + "-erreur";
    }

    String draw() {
        if (type.equals("choice")) {
            drawChoice();
        } else {
            markup.append("<div class=\"rl-field").append(type.equals("time") ? " rl-field-time\">" : "\">");
            drawLabel();
            drawHint();
            drawControl();
            drawError();
            markup.append("</div>");
        }
        return markup.toString();
    }

    private void drawChoice() {
        markup.append("<fieldset class=\"rl-field\"");
        attribute("aria-describedby", help);
        markup.append("><legend class=\"form-label\">");
        drawName();
        markup.append("</legend>");
        drawHint();
        markup.append("<div class=\"rl-choice-options\">");
        String chosen = Objects.requireNonNullElse(text("value"), "");
        if (given.apply("blank") != null) {
            drawRadio(null, "", chosen.isEmpty(), text("blank"));
        }
        int row = 0;
        for (Option option : options()) {
            row++;
            drawRadio(row == 1 ? id : id + "-" + row, option.key(), option.key().equals(chosen), option.text());
        }
        markup.append("</div>");
        drawError();
        markup.append("</fieldset>");
    }

    private void drawRadio(@Nullable String radio, String key, boolean checked, @Nullable String text) {
        markup.append("<label><input type=\"radio\"");
        attribute("id", radio);
        attribute("name", name());
        attribute("value", key);
        flag("checked", checked);
        if (radio != null) {
            flag("required", is("required"));
            attribute("aria-describedby", fault);
            attribute("aria-invalid", errors.isEmpty() ? null : "true");
        }
        markup.append('>');
        span(text);
        markup.append("</label>");
    }

    private void drawLabel() {
        if (!type.equals("checkbox")) {
            markup.append("<label class=\"form-label\"");
            attribute("for", id);
            markup.append('>');
            drawName();
            markup.append("</label>");
            return;
        }
        markup.append("<input type=\"hidden\" value=\"on\"");
        attribute("name", "_" + name());
        markup.append("><label class=\"rl-check\"><input type=\"checkbox\" class=\"form-check-input\" value=\"true\"");
        attribute("id", id);
        attribute("name", name());
        flag("checked", "true".equals(text("value")));
        said();
        markup.append('>');
        span(text("label"));
        markup.append("</label>");
    }

    private void drawName() {
        markup.append(escaped(text("label")))
                .append(is("required") ? "" : " <span class=\"rl-optional\">facultatif</span>");
    }

    private void drawHint() {
        if (help != null) {
            markup.append("<p class=\"rl-hint\"");
            attribute("id", help);
            markup.append('>').append(escaped(text("hint"))).append("</p>");
        }
    }

    private void drawControl() {
        switch (type) {
            case "checkbox" -> {}
            case "select" -> drawSelect();
            case "textarea" -> drawTextarea();
            default -> drawInput();
        }
    }

    private void drawSelect() {
        begin("select", "form-select");
        markup.append('>');
        if (given.apply("blank") != null) {
            markup.append("<option value=\"\">").append(escaped(text("blank"))).append("</option>");
        }
        String chosen = text("value");
        for (Option option : options()) {
            markup.append("<option");
            attribute("value", option.key());
            flag("selected", option.key().equals(chosen));
            markup.append('>').append(escaped(option.text())).append("</option>");
        }
        markup.append("</select>");
    }

    private void drawTextarea() {
        begin("textarea", "form-control");
        flag("data-grow", true);
        attribute("rows", Objects.requireNonNullElse(given.apply("rows"), ROWS));
        attributes("maxlength", "placeholder");
        attribute("data-count", is("count") ? id + "-mots" : null);
        markup.append('>').append(escaped(text("value"))).append("</textarea>");
        if (is("count")) {
            markup.append("<p class=\"rl-hint rl-count\" hidden");
            attribute("id", id + "-mots");
            markup.append("></p>");
        }
    }

    private void drawInput() {
        begin("input", "form-control");
        attribute("type", type);
        attribute("value", type.equals("password") ? null : given.apply("value"));
        attribute("autocomplete", Objects.requireNonNullElse(given.apply("autocomplete"), "off"));
        attributes(
                "inputmode",
                "maxlength",
                "minlength",
                "min",
                "max",
                "placeholder",
                "list",
                "spellcheck",
                "autocapitalize");
        markup.append('>');
    }

    private void drawError() {
        if (fault != null) {
            markup.append("<p class=\"rl-error\"");
            attribute("id", fault);
            markup.append('>').append(mark).append("<span>");
            markup.append(escaped(String.join(" ", errors))).append("</span></p>");
        }
    }

    private void begin(String element, String look) {
        markup.append('<').append(element);
        attribute("class", errors.isEmpty() ? look : look + " is-invalid");
        attribute("id", id);
        attribute("name", name());
        flag("required", is("required"));
        said();
    }

    private void said() {
        attribute("aria-invalid", errors.isEmpty() ? null : "true");
        if (help != null || fault != null) {
            attribute("aria-describedby", fault == null ? help : help == null ? fault : help + " " + fault);
        }
    }

    private List<Option> options() {
        Object options = given.apply("options");
        if (options instanceof Map<?, ?> texts) {
            return texts.entrySet().stream()
                    .map(each -> new Option(String.valueOf(each.getKey()), String.valueOf(each.getValue())))
                    .toList();
        }
        Collection<?> keys = options instanceof Object[] array
                ? Arrays.asList(array)
                : (Collection<?>) Objects.requireNonNull(options, "options of " + name());
        String prefix = text("prefix") + ".";
        return keys.stream()
                .map(String::valueOf)
                .map(key -> new Option(key, messages.apply(prefix + key)))
                .toList();
    }

    private void attributes(String... names) {
        for (String each : names) {
            attribute(each, given.apply(each));
        }
    }

    private void attribute(String attribute, @Nullable Object content) {
        if (content != null) {
            markup.append(' ')
                    .append(attribute)
                    .append("=\"")
                    .append(escaped(content.toString()))
                    .append('"');
        }
    }

    private void flag(String attribute, boolean set) {
        if (set) {
            markup.append(' ').append(attribute);
        }
    }

    private void span(@Nullable String text) {
        markup.append("<span>").append(escaped(text)).append("</span>");
    }

    private boolean is(String attribute) {
        return Boolean.TRUE.equals(given.apply(attribute));
    }

    private String name() {
        return String.valueOf(given.apply("name"));
    }

    private @Nullable String text(String attribute) {
        Object text = given.apply(attribute);
        return text == null ? null : text.toString();
    }

    private static String escaped(@Nullable String text) {
        return text == null ? "" : HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** An answer to choose. */
    private record Option(String key, String text) {}
}
