package fr.relance.account.web;

import fr.relance.account.SignUp;
import fr.relance.kernel.Gender;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.validation.Errors;

/** The sign-up page as it was filled in. */
record SignUpForm(String firstName, String lastName, String email, String password, String phone, String gender)
        implements PersonFields {

    private static final int LONGEST_EMAIL = 254;
    private static final int SHORTEST_PASSWORD = 10;

    /** Bcrypt reads no further. */
    private static final int LONGEST_PASSWORD_BYTES = 72;

    /** Something, an at sign and a domain; only a letter that arrives can tell more. */
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s\\p{Cntrl}@<>()\",;:\\\\]+@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");

    SignUpForm {
        firstName = Typed.orEmpty(firstName);
        lastName = Typed.orEmpty(lastName);
        email = Typed.orEmpty(email);
        password = Typed.orEmpty(password);
        phone = Typed.orEmpty(phone);
        gender = Typed.orEmpty(gender);
    }

    static SignUpForm blank() {
        return new SignUpForm("", "", "", "", "", Gender.UNSAID.name());
    }

    void check(Errors errors) {
        checkPerson(errors);
        checkEmail(errors);
        checkPassword(errors);
    }

    SignUp command() {
        return new SignUp(
                Typed.oneLine(firstName),
                Typed.oneLine(lastName),
                email.strip(),
                password,
                phoneOrNull(),
                genderOrUnsaid());
    }

    private void checkEmail(Errors errors) {
        String address = email.strip();
        if (address.isEmpty()) {
            errors.rejectValue("email", "account.email.empty");
        } else if (address.length() > LONGEST_EMAIL) {
            errors.rejectValue("email", "account.email.long");
        } else if (!EMAIL.matcher(address).matches()) {
            errors.rejectValue("email", "account.email.malformed");
        }
    }

    private void checkPassword(Errors errors) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            errors.rejectValue("password", "account.password.short");
        } else if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
            errors.rejectValue("password", "account.password.long");
        }
    }

    /** Leaves the password out: forms end up in logs. */
    @Override
    public String toString() {
        return "SignUpForm[email=" + email + "]";
    }
}
