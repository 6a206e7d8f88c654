package fr.relance.support;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * An answer as a browser understands it.
 *
 * @param location where it leads, empty if it stays
 * @param flash what the next page will be told
 */
public record Page(int status, String location, Map<String, Object> flash, Document document) {

    /** The answer to a request of one's own. */
    public static Page of(MvcTestResult result) {
        return new Page(
                result.getResponse().getStatus(),
                Objects.requireNonNullElse(result.getResponse().getRedirectedUrl(), ""),
                Map.copyOf(Objects.requireNonNullElse(result.getMvcResult().getFlashMap(), Map.of())),
                Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)));
    }

    /** All that it says. */
    public String text() {
        return document.text();
    }

    /** What it says next to a field about what was typed there; empty if nothing. */
    public String error(String field) {
        return document.select("#" + field.replace('.', '-') + "-erreur").text();
    }

    /** What a field holds. */
    public String value(String field) {
        return Objects.requireNonNullElse(
                form("form:has([name=" + field + "])").fields().get(field), "");
    }

    /** The form of that address, be it by one of its buttons, or the first one that a selector finds. */
    public Form form(String selectorOrAction) {
        boolean byAddress = selectorOrAction.startsWith("/");
        String button = "form:has(button[formaction=" + selectorOrAction + "])";
        Element outside = byAddress ? document.selectFirst("button[form][formaction=" + selectorOrAction + "]") : null;
        Element form = outside != null
                ? document.getElementById(outside.attr("form"))
                : document.selectFirst(
                        byAddress ? "form[action=" + selectorOrAction + "], " + button : selectorOrAction);
        if (form == null) {
            throw new AssertionError("No form " + selectorOrAction + " in: " + text());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        ((FormElement) form).formData().forEach(field -> fields.put(field.key(), field.value()));
        // jsoup says « on » for a checked answer that stands for none.
        form.select("input[type=radio][checked]").forEach(radio -> fields.put(radio.attr("name"), radio.attr("value")));
        if (outside != null && outside.hasAttr("name")) {
            fields.put(outside.attr("name"), outside.attr("value"));
        }
        return new Form(byAddress ? selectorOrAction : form.attr("action"), fields);
    }

    /** Whether it leads to an address. */
    public boolean linksTo(String address) {
        return document.select("a[href]").eachAttr("href").contains(address);
    }

    /** A form, filled in. */
    public record Form(String action, Map<String, String> fields) {

        /** Types fields and values in turn. */
        public Form type(String... fieldsAndValues) {
            Map<String, String> typed = new LinkedHashMap<>(fields);
            for (int i = 0; i < fieldsAndValues.length; i += 2) {
                typed.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
            }
            return new Form(action, typed);
        }

        /** Leaves fields out, as no browser would. */
        public Form without(String... names) {
            Map<String, String> left = new LinkedHashMap<>(fields);
            for (String name : names) {
                left.remove(name);
            }
            return new Form(action, left);
        }
    }
}
