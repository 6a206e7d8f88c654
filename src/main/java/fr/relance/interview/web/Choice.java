package fr.relance.interview.web;

import fr.relance.kernel.Input;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** One of several answers: none given is fine, one that was not proposed is refused rather than guessed. */
final class Choice {

    private Choice() {}

    static <E extends Enum<E>> Optional<E> read(Class<E> answers, String field, @Nullable String typed, Errors errors) {
        Optional<E> answer = Input.constant(answers, typed);
        if (answer.isEmpty() && Input.line(typed) != null) {
            errors.rejectValue(field, "interview.choice.unknown");
        }
        return answer;
    }
}
