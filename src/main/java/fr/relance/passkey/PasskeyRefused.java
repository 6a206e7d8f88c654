package fr.relance.passkey;

/** What a browser sent is no valid proof: another site's, another challenge's, too old, unknown, or no such thing at all. */
public class PasskeyRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    PasskeyRefused(String why) {
        super(why);
    }

    PasskeyRefused(Throwable cause) {
        super(cause);
    }
}
