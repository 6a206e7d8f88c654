package fr.relance.simulator.web;

import fr.relance.message.ReasonTexts;
import fr.relance.planning.FactCheck;
import fr.relance.planning.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** All that is wrong with one request, in French. */
final class RequestErrors {

    private final MessageSource messages;
    private final ReasonTexts texts;
    private final List<FieldError> errors = new ArrayList<>();

    RequestErrors(MessageSource messages, ReasonTexts texts) {
        this.messages = messages;
        this.texts = texts;
    }

    void add(String field, Form<?> form) {
        Object[] expected = {form.expected()};
        errors.add(new FieldError(field, messages.getMessage(form.key(), expected, Locale.FRANCE)));
    }

    void add(Fault fault) {
        errors.add(new FieldError(fault.field(), texts.problem(fault)));
    }

    /** @param key of the French sentence */
    void add(String field, String key) {
        errors.add(new FieldError(field, messages.getMessage(key, null, Locale.FRANCE)));
    }

    /** Takes over what a check found, and refuses the request if anything was wrong with it. */
    void refuse(FactCheck check) {
        check.faults().forEach(this::add);
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors);
        }
    }
}
