package fr.relance.account.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * All that a client sees of an answer, to be compared with another one.
 *
 * @param status of the answer
 * @param headers with their values, cookies among them
 * @param body without the token against forged requests, which is another one each time
 */
record Answers(int status, Map<String, String> headers, String body) {

    private static final Pattern SEALED = Pattern.compile("relance-mot=[^;]*");

    static Answers of(MvcTestResult result) {
        MockHttpServletResponse response = result.getResponse();
        Map<String, String> headers = new TreeMap<>();
        response.getHeaderNames()
                .forEach(name ->
                        headers.put(name, sealed(response.getHeaders(name).toString())));
        String body = Pages.html(result).replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
        return new Answers(response.getStatus(), headers, body);
    }

    /** What guests' browsers keep is sealed anew each time, and as long as what was typed. */
    private static String sealed(String values) {
        return SEALED.matcher(values).replaceAll("relance-mot=");
    }

    /** The same without what was typed. */
    Answers without(String typed) {
        return new Answers(status, headers, body.replace(typed, "…"));
    }
}
