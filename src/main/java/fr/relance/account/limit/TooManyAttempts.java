package fr.relance.account.limit;

import java.time.Duration;
import org.springframework.modulith.NamedInterface;

/** Something was tried too often; it may be tried again after a while. */
@NamedInterface("limit")
public final class TooManyAttempts extends RuntimeException {

    /** The request attribute with the {@link Duration} to wait before the next try to sign in. */
    public static final String WAIT = "relance.wait";

    private final transient Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many attempts");
        this.wait = wait;
    }

    /** How long to wait, more than nothing. */
    public Duration waiting() {
        return wait;
    }
}
