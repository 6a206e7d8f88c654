package fr.relance.account.web;

import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reads an answer as a browser would. */
final class Pages {

    private Pages() {}

    static String html(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Document read(MvcTestResult result) {
        return Jsoup.parse(html(result));
    }

    /** What stands beside a field, or nothing. */
    static String error(MvcTestResult result, String field) {
        return read(result).select("#" + field + "-erreur").text();
    }

    /** What a field holds, or the choice that is checked. */
    static String typed(MvcTestResult result, String field) {
        return read(result)
                .select("input[name=" + field + "]:not([type=radio]), input[name=" + field + "][checked], select[name="
                        + field + "] option[selected]")
                .val();
    }
}
