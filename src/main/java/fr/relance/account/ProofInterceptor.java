package fr.relance.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds up what is annotated with {@link RecentProof} until there is one. */
@Component
class ProofInterceptor implements HandlerInterceptor {

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
        if (PageVisits.isBackground(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return false;
        }
        Proofs.goOnTo(back(request, needed), request);
        response.sendRedirect(request.getContextPath() + Proofs.PAGE);
        return false;
    }

    private static @Nullable RecentProof needed(HandlerMethod method) {
        RecentProof own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RecentProof.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), RecentProof.class);
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
