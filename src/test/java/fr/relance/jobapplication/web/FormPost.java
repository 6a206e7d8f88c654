package fr.relance.jobapplication.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.relance.support.SignedInPerson;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Sends a form as somebody's browser would; a later value of a field replaces an earlier one. */
record FormPost(MockMvcTester mvc, SignedInPerson person, String address, Map<String, String> fields) {

    static FormPost to(MockMvcTester mvc, SignedInPerson person, String address) {
        return new FormPost(mvc, person, address, Map.of());
    }

    /** The page that an address shows to somebody. */
    static Document get(MockMvcTester mvc, SignedInPerson person, String address) {
        return page(mvc.get().uri(address).with(person.auth()).exchange());
    }

    static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    /** What the next page will say. */
    static Map<String, Object> flash(MvcTestResult answer) {
        return Map.copyOf(answer.getMvcResult().getFlashMap());
    }

    FormPost param(String field, String typed) {
        return params(Map.of(field, typed));
    }

    FormPost params(Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(typed);
        return new FormPost(mvc, person, address, all);
    }

    MvcTestResult send() {
        var request = mvc.post().uri(address).with(person.auth()).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
