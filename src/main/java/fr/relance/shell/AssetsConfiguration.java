package fr.relance.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Serves the files that {@link Assets} names; their addresses change with their content, so they never expire. What browsers look for at an
 * address of its own is asked for again after a day.
 */
@Configuration(proxyBeanMethods = false)
class AssetsConfiguration implements WebMvcConfigurer {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final CacheControl FOR_A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private static final String STATIC = "classpath:/static/";

    private final Assets assets;

    AssetsConfiguration(Assets assets) {
        this.assets = assets;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(registry, assets.sheet(), assets.sheets());
        serve(registry, assets.script(), assets.scripts());
        serve(registry, assets.root() + "live/**", Assets.LIVE, FOR_EVER);
        serve(registry, assets.root() + "drag/**", Assets.DRAG, FOR_EVER);
        serve(registry, assets.root() + "**", Assets.OWN, FOR_EVER);
        serve(registry, "/favicon.svg", STATIC, FOR_A_DAY);
        serve(registry, "/manifest.webmanifest", STATIC, FOR_A_DAY);
        serve(registry, "/icones/**", STATIC + "icones/", FOR_A_DAY);
    }

    private static void serve(ResourceHandlerRegistry registry, String address, Resource bundle) {
        registry.addResourceHandler(address)
                .addResourceLocations(Assets.OWN)
                .setCacheControl(FOR_EVER)
                .setUseLastModified(false)
                .resourceChain(true)
                .addResolver(new OneResource(bundle));
    }

    private static void serve(ResourceHandlerRegistry registry, String addresses, String location, CacheControl kept) {
        registry.addResourceHandler(addresses)
                .addResourceLocations(location)
                .setCacheControl(kept)
                .resourceChain(true);
    }

    /** Resolves its address to what is no file. */
    private record OneResource(Resource resource) implements ResourceResolver {

        @Override
        public Resource resolveResource(
                @Nullable HttpServletRequest request,
                String path,
                List<? extends Resource> locations,
                ResourceResolverChain chain) {
            return resource;
        }

        @Override
        public String resolveUrlPath(String path, List<? extends Resource> locations, ResourceResolverChain chain) {
            return path;
        }
    }
}
