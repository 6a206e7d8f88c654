package fr.relance.privacy.web;

import fr.relance.account.OwnCookies;
import fr.relance.account.Seals;
import fr.relance.kernel.OwnerId;
import fr.relance.privacy.Erasure;
import fr.relance.privacy.Receipt;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Erases who asks for it and leaves a receipt in their browser, sealed, for half an hour: here nothing is kept of who is nobody any more. */
@Component
class Farewell {

    private static final String COOKIE = "relance-recu";
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final Erasure erasure;
    private final Seals seals;

    Farewell(Erasure erasure, Seals seals) {
        this.erasure = erasure;
        this.seals = seals;
    }

    void erase(OwnerId owner, HttpServletRequest request, HttpServletResponse response) throws ServletException {
        Receipt receipt = erasure.erase(owner);
        request.logout();
        OwnCookies.keep(COOKIE, seals.seal(COOKIE, SealedReceipt.write(receipt), KEPT), KEPT, request, response);
    }

    /** The receipt of whoever had their account erased in this browser. */
    Optional<Receipt> receipt(HttpServletRequest request) {
        return OwnCookies.read(COOKIE, request)
                .flatMap(content -> seals.open(COOKIE, content))
                .map(SealedReceipt::read);
    }
}
