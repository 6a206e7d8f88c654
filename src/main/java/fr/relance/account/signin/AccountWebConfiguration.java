package fr.relance.account.signin;

import fr.relance.account.Secrets;
import fr.relance.account.signin.Proofs.ProofInterceptor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every controller's requests pass through. */
@Configuration(proxyBeanMethods = false)
class AccountWebConfiguration implements WebMvcConfigurer {

    private final ProofInterceptor proof;
    private final OfflineReading offline;

    AccountWebConfiguration(ProofInterceptor proof, OfflineReading offline) {
        this.proof = proof;
        this.offline = offline;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(proof);
        registry.addInterceptor(offline).excludePathPatterns(SecurityConfiguration.STATELESS);
    }

    /**
     * Tells the browser's own script for which sign-in a page was made, so that it may keep « Aujourd’hui » to be read without a network:
     * only where its owner stays signed in. On any other device, a borrowed one perhaps, nothing stays behind, and what was kept for
     * another sign-in goes.
     */
    @Component
    static class OfflineReading implements HandlerInterceptor {

        static final String HEADER = "Relance-Keep";

        /** Of a guest's page, and where somebody is signed in for the moment alone. */
        static final String NOTHING = "no";

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader(
                    HEADER,
                    DeviceSession.current(request)
                            .filter(Device::isRemembered)
                            .map(OfflineReading::name)
                            .orElse(NOTHING));
            return true;
        }

        /** Another one for each sign-in; nobody finds the row by it. */
        private static String name(Device device) {
            return Secrets.hash("kept " + device.id());
        }
    }
}
