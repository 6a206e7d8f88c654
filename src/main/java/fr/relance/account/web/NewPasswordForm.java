package fr.relance.account.web;

import fr.relance.account.Candidate;
import fr.relance.account.password.PasswordRules;
import java.util.List;
import java.util.Set;
import org.springframework.validation.Errors;

/** A new password, with the current one where somebody is signed in, or else with the kinds of further keys that end. */
record NewPasswordForm(String current, String password, String signOutOthers, Set<String> end) {

    NewPasswordForm {
        current = Typed.orEmpty(current);
        password = Typed.orEmpty(password);
        signOutOthers = Typed.orEmpty(signOutOthers);
        end = end == null ? Set.of() : end;
    }

    /** Other devices are signed out unless that was unchecked. */
    static NewPasswordForm blank() {
        return new NewPasswordForm("", "", "true", Set.of());
    }

    boolean endsOthers() {
        return signOutOthers.equals("true");
    }

    void check(Errors errors, Candidate person) {
        PasswordRules.refusal(password, List.of(person.firstName(), person.lastName(), person.email()))
                .ifPresent(key -> errors.rejectValue("password", key));
    }

    /** Leaves the passwords out: forms end up in logs. */
    @Override
    public String toString() {
        return "NewPasswordForm";
    }
}
