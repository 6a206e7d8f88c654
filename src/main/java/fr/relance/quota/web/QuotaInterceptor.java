package fr.relance.quota.web;

import fr.relance.kernel.OwnerId;
import fr.relance.quota.Quota;
import fr.relance.shell.Sent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses what would be added to a full account, before anything of it is; the API keeps nothing, and guests have no account. */
@Component
class QuotaInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    /** More than any request may have; of one that does not say how long it is. */
    private static final long LONGEST = 2 * 1024 * 1024;

    private final Quota quota;

    QuotaInterceptor(Quota quota) {
        this.quota = quota;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/api/**", "/error");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Principal who = request.getUserPrincipal();
        boolean refused = HttpMethod.POST.matches(request.getMethod())
                && who != null
                && request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern
                && !quota.admits(OwnerId.of(who.getName()), Effects.of(pattern), length(request));
        if (refused) {
            throw new QuotaReached();
        }
        return true;
    }

    private static long length(HttpServletRequest request) {
        long told = request.getContentLengthLong();
        return told < 0 ? LONGEST : told;
    }

    /** The account of whoever asked has no room for what they sent. */
    static final class QuotaReached extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Says that an account is full, on a page that keeps what was typed and sends it again once there is room. */
    @ControllerAdvice
    static class QuotaAdvice {

        @ExceptionHandler(QuotaReached.class)
        ModelAndView full(HttpServletRequest request) {
            return new ModelAndView("quota/full", HttpStatus.INSUFFICIENT_STORAGE).addObject("sent", Sent.of(request));
        }
    }
}
