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
        registry.addResourceHandler(assets.sheet())
                .addResourceLocations(Assets.OWN)
                .setCacheControl(FOR_EVER)
                .setUseLastModified(false)
                .resourceChain(true)
                .addResolver(new OneResource(assets.sheets()));
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
