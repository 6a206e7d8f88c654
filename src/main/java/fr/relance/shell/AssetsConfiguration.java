package fr.relance.shell;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the files that {@link Assets} names; their addresses change with their content, so they never expire. */
@Configuration(proxyBeanMethods = false)
class AssetsConfiguration implements WebMvcConfigurer {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetsConfiguration(Assets assets) {
        this.assets = assets;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(registry, assets.root() + "kit/**", Assets.KIT);
        serve(registry, assets.root() + "live/**", Assets.LIVE);
        serve(registry, assets.root() + "drag/**", Assets.DRAG);
        serve(registry, assets.root() + "**", Assets.OWN);
    }

    private static void serve(ResourceHandlerRegistry registry, String addresses, String location) {
        registry.addResourceHandler(addresses)
                .addResourceLocations(location)
                .setCacheControl(FOR_EVER)
                .resourceChain(true);
    }
}
