package fr.relance.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.relance.kernel.OwnerId;
import java.net.URI;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Opens pages and sends forms as the browser of somebody signed in, without drawing them. */
public record Visitor(MockMvcTester mvc, SignedInPerson person) {

    public OwnerId owner() {
        return person.owner();
    }

    public Page get(String address) {
        return Page.of(mvc.get().uri(URI.create(address)).with(person.auth()).exchange());
    }

    /** Sends fields and values in turn; a field may come again. */
    public Page post(String address, String... fieldsAndValues) {
        MockMvcRequestBuilder request = form(address);
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            request.param(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return Page.of(request.exchange());
    }

    public Page send(Page.Form form) {
        MockMvcRequestBuilder request = form(form.action());
        form.fields().forEach(request::param);
        return Page.of(request.exchange());
    }

    /** Opens the page to which an answer leads, which shows the message about what was done. */
    public Page follow(Page answer) {
        MockMvcRequestBuilder request = mvc.get()
                .uri(URI.create(answer.location()))
                .session(new MockHttpSession())
                .with(person.auth());
        answer.flash().forEach(request::flashAttr);
        return Page.of(request.exchange());
    }

    /** Clicks on « Annuler » in the message of the page to which an answer leads. */
    public Page undo(Page answer) {
        return send(follow(answer).form("form:has(button:contains(Annuler))"));
    }

    /** In addresses a plus is a space to a server, but not to its mock. */
    private MockMvcRequestBuilder form(String address) {
        return mvc.post()
                .uri(URI.create(address.replace("+", "%20")))
                .with(person.auth())
                .with(csrf());
    }
}
