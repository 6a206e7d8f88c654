package fr.relance.sending;

/** The conversation broke off while the server had the mail before it: nobody can tell whether it took it. */
final class Unsure extends Exception {

    private static final long serialVersionUID = 1L;

    Unsure(Throwable cause) {
        super(cause);
    }
}
