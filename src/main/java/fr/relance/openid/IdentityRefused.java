package fr.relance.openid;

/** A provider vouches for somebody, but that opens no account here. */
class IdentityRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;

    /** @param key of the sentence that says why */
    IdentityRefused(String key) {
        super(key);
        this.key = key;
    }

    String key() {
        return key;
    }
}
