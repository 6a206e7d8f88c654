package fr.relance.account;

import org.springframework.context.annotation.Configuration;
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
}
