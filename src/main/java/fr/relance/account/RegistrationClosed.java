package fr.relance.account;

/** Nobody may open an account here, or not in that way. */
public final class RegistrationClosed extends RuntimeException {

    public RegistrationClosed() {
        super("Registration is closed");
    }
}
