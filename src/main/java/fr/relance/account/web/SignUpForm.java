package fr.relance.account.web;

import fr.relance.account.EmailAddress;
import fr.relance.account.SignUp;
import fr.relance.account.password.PasswordRules;
import fr.relance.account.web.EmailForm.EmailField;
import fr.relance.kernel.Gender;
import java.util.List;
import org.springframework.validation.Errors;

/** The sign-up page as it was filled in. */
record SignUpForm(String firstName, String lastName, String email, String password, String phone, String gender)
        implements PersonFields {

    SignUpForm {
        firstName = Typed.orEmpty(firstName);
        lastName = Typed.orEmpty(lastName);
        email = Typed.orEmpty(email);
        password = Typed.orEmpty(password);
        phone = Typed.orEmpty(phone);
        gender = Typed.orEmpty(gender);
    }

    static SignUpForm blank(String email) {
        return new SignUpForm("", "", email, "", "", Gender.UNSAID.name());
    }

    /** The same for an address that is fixed, whatever came with the request. */
    SignUpForm of(String fixedEmail) {
        return new SignUpForm(firstName, lastName, fixedEmail, password, phone, gender);
    }

    void check(Errors errors) {
        checkPerson(errors);
        EmailField.check(errors, email);
        PasswordRules.refusal(password, List.of(firstName, lastName, email))
                .ifPresent(key -> errors.rejectValue("password", key));
    }

    SignUp command() {
        return new SignUp(
                Typed.oneLine(firstName),
                Typed.oneLine(lastName),
                EmailAddress.trimmed(email),
                password,
                phoneOrNull(),
                genderOrUnsaid());
    }

    /** Leaves the password out: forms end up in logs. */
    @Override
    public String toString() {
        return "SignUpForm";
    }
}
