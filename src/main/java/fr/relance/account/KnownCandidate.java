package fr.relance.account;

import fr.relance.kernel.OwnerId;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Who asks, as it was read together with their device: pages need no second look. What is written goes by what stands in the
 * database at that moment.
 */
public final class KnownCandidate {

    private static final String NAME = KnownCandidate.class.getName();

    private KnownCandidate() {}

    /** Lets the rest of the request know who asks. */
    public static void keep(OwnerId owner, Candidate candidate) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(NAME, new Known(owner, candidate), RequestAttributes.SCOPE_REQUEST);
        }
    }

    static Optional<Candidate> of(OwnerId owner) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        boolean writing = TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        return !writing
                        && request != null
                        && request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST) instanceof Known known
                        && known.owner.equals(owner)
                ? Optional.of(known.candidate)
                : Optional.empty();
    }

    /** Something of a person changed. */
    static void forget() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(NAME, RequestAttributes.SCOPE_REQUEST);
        }
    }

    private record Known(OwnerId owner, Candidate candidate) {}
}
