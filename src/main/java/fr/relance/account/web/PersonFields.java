package fr.relance.account.web;

import fr.relance.kernel.Gender;
import fr.relance.kernel.Input;
import fr.relance.kernel.Phone;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What people say of themselves, at sign-up and in their profile alike. */
interface PersonFields {

    int LONGEST_NAME = 100;
    int LONGEST_PHONE = 30;

    String firstName();

    String lastName();

    String phone();

    String gender();

    /** Notes beside each field what is wrong with it. */
    default void checkPerson(Errors errors) {
        checkName(errors, "firstName", firstName(), "account.firstName.empty");
        checkName(errors, "lastName", lastName(), "account.lastName.empty");
        checkPhone(errors);
        if (!gender().isEmpty() && Input.constant(Gender.class, gender()).isEmpty()) {
            errors.rejectValue("gender", "account.choice.unknown");
        }
    }

    /** The telephone as it is kept: null if none was given. */
    default @Nullable String phoneOrNull() {
        String phone = Typed.oneLine(phone());
        return phone.isEmpty() ? null : phone;
    }

    /** The agreement that was chosen; none if nothing was. */
    default Gender genderOrUnsaid() {
        return Input.constant(Gender.class, gender()).orElse(Gender.UNSAID);
    }

    private static void checkName(Errors errors, String field, String typed, String emptyKey) {
        String name = Typed.oneLine(typed);
        if (name.isEmpty()) {
            errors.rejectValue(field, emptyKey);
        } else if (name.length() > LONGEST_NAME) {
            errors.rejectValue(field, "account.name.long");
        } else if (Typed.hasControlCharacters(name)) {
            errors.rejectValue(field, "account.text.control");
        }
    }

    private void checkPhone(Errors errors) {
        String phone = phoneOrNull();
        if (phone == null) {
            return;
        }
        if (phone.length() > LONGEST_PHONE) {
            errors.rejectValue("phone", "account.phone.long");
        } else if (!phone.matches(Phone.TYPED)) {
            errors.rejectValue("phone", "account.phone.malformed");
        }
    }
}
