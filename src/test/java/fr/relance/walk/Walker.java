package fr.relance.walk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.relance.support.SignedInPerson;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Asks through the real chain of filters, as whoever it is told. */
record Walker(MockMvcTester mvc) {

    /**
     * What came back.
     *
     * @param location where it leads, empty if it stays
     */
    record Answer(int status, String location, String body) {

        boolean isGiven() {
            return status >= 200 && status < 400 && !isSignIn();
        }

        boolean isSignIn() {
            return status == 401
                    || (status == 302 && (location.equals("/connexion") || location.equals("/inscription")));
        }
    }

    /** Asks, with a token where one is needed. */
    Answer ask(String method, Ask ask, @Nullable SignedInPerson who) {
        return answer(request(method, ask, who).with(csrf()));
    }

    Answer askWithoutToken(String method, Ask ask, @Nullable SignedInPerson who) {
        return answer(request(method, ask, who));
    }

    /** Asks from a script of a page. */
    Answer askInTheBackground(String method, Ask ask, @Nullable SignedInPerson who) {
        return answer(request(method, ask, who).with(csrf()).header("Sec-Fetch-Mode", "cors"));
    }

    private MockMvcRequestBuilder request(String method, Ask ask, @Nullable SignedInPerson who) {
        boolean form = method.equals("POST");
        URI address = form ? URI.create(ask.path()) : ask.address();
        MockMvcRequestBuilder request = mvc.method(HttpMethod.valueOf(method)).uri(address);
        if (ask.json() != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(ask.json());
        } else if (form) {
            request.contentType(MediaType.APPLICATION_FORM_URLENCODED);
            ask.fields().forEach((field, values) -> request.param(field, values.toArray(String[]::new)));
        }
        return who == null ? request : request.with(who.auth());
    }

    private static Answer answer(MockMvcRequestBuilder request) {
        MvcTestResult result = request.exchange();
        if (result.getUnresolvedException() != null) {
            throw new AssertionError("Not even answered", result.getUnresolvedException());
        }
        String location = result.getResponse().getRedirectedUrl();
        String body = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return new Answer(result.getResponse().getStatus(), location == null ? "" : location, body);
    }
}
