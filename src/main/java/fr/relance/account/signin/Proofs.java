package fr.relance.account.signin;

import fr.relance.account.Accounts;
import fr.relance.account.RecentProof;
import fr.relance.account.limit.Attempts;
import fr.relance.account.limit.TooManyAttempts;
import fr.relance.account.signin.WayBack.OwnPath;
import fr.relance.account.websecurity.SecurityLog;
import fr.relance.kernel.OwnerId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Asks people who are signed in to prove once more who they are, before something that cannot be taken back. */
@Service
@Transactional
@NamedInterface("signin")
public class Proofs {

    static final String PAGE = "/profil/confirmer";

    private static final String NEXT = "relance.proof.next";
    private static final String HELD = "relance.proof.held";

    private final Accounts accounts;
    private final Devices devices;
    private final Attempts attempts;
    private final SessionProof session;

    Proofs(Accounts accounts, Devices devices, Attempts attempts, SessionProof session) {
        this.session = session;
        this.accounts = accounts;
        this.devices = devices;
        this.attempts = attempts;
    }

    /**
     * Takes a password as a proof, which holds for ten minutes in this session.
     *
     * @throws TooManyAttempts if too many were wrong
     * @return whether it is the person's
     */
    public boolean prove(OwnerId owner, String password, HttpServletRequest request) {
        attempts.countOwner("proof", owner);
        boolean right = accounts.isPasswordOf(owner, password);
        if (right) {
            session.note(request);
        } else {
            SecurityLog.proofRefused(owner.value());
        }
        return right;
    }

    /** Takes a proof that another module has checked, as good as the password. */
    public void prove(HttpServletRequest request) {
        session.note(request);
    }

    /** Whether this session is still that of a device on which its owner is signed in, and they have proved in it who they are within the last ten minutes. */
    @Transactional(readOnly = true)
    public boolean isRecent(OwnerId owner, UUID device, HttpServletRequest request) {
        return session.isRecent(request)
                && DeviceSession.id(request).filter(device::equals).isPresent()
                && devices.find(device)
                        .filter(found -> found.account().equals(owner.value()))
                        .isPresent();
    }

    /** The address within the application that had to wait for the proof, once; the account's own page if there is none. */
    public String next(HttpServletRequest request) {
        HttpSession kept = request.getSession();
        request.changeSessionId();
        String next = (String) kept.getAttribute(NEXT);
        kept.removeAttribute(NEXT);
        if (kept.getAttribute(HELD) != null) {
            kept.removeAttribute(HELD);
            RequestContextUtils.getOutputFlashMap(request).put("toast", "account.proof.held");
        }
        return next == null ? "/profil/securite" : next;
    }

    /** What was sent is not kept: who comes back is told that it was not done. */
    static void goOnTo(String address, HttpServletRequest request) {
        request.getSession().setAttribute(NEXT, OwnPath.checked(address).orElse(null));
        request.getSession().setAttribute(HELD, HttpMethod.POST.matches(request.getMethod()) ? true : null);
    }

    /** Holds up what is annotated with {@link RecentProof} until there is one. */
    @Component
    static class ProofInterceptor implements HandlerInterceptor {

        private final SessionProof proof;

        ProofInterceptor(SessionProof proof) {
            this.proof = proof;
        }

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            RecentProof needed = handler instanceof HandlerMethod method ? needed(method) : null;
            if (needed == null || proof.isRecent(request)) {
                return true;
            }
            if (GuestEntryPoint.isBackground(request)) {
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                return false;
            }
            Proofs.goOnTo(back(request, needed), request);
            response.sendRedirect(request.getContextPath() + Proofs.PAGE);
            return false;
        }

        private static @Nullable RecentProof needed(HandlerMethod method) {
            RecentProof own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RecentProof.class);
            return own != null
                    ? own
                    : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), RecentProof.class);
        }

        /** Always an address of this application: the one that was asked for, or the one the code names. */
        private static String back(HttpServletRequest request, RecentProof needed) {
            String asked =
                    request.getRequestURI().substring(request.getContextPath().length());
            if (!HttpMethod.GET.matches(request.getMethod())) {
                return needed.form().isEmpty() ? asked : needed.form();
            }
            return request.getQueryString() == null ? asked : asked + "?" + request.getQueryString();
        }
    }
}
