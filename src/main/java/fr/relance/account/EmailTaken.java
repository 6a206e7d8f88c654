package fr.relance.account;

/** The e-mail address has an account already. */
public final class EmailTaken extends RuntimeException {

    EmailTaken() {
        super("E-mail address already registered");
    }

    EmailTaken(Throwable cause) {
        super("E-mail address already registered", cause);
    }
}
