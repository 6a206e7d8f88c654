package fr.relance.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Addresses of the static files, for templates: {@code ${assets.url('css/relance.css')}}.
 *
 * <p>One digest of all files stands in every address, so that browsers may keep them for a year and relative links
 * between files stay right. It is computed once, at start: looking links up for each page is slow from a jar.
 */
@Component
class Assets {

    static final String OWN = "classpath:/static/assets/";
    static final String KIT = "classpath:/META-INF/resources/webjars/tabler__core/1.4.0/dist/css/";
    static final String LIVE = "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/";
    static final String DRAG = "classpath:/META-INF/resources/webjars/sortablejs/1.15.6/";
    private static final String KIT_SHEET = "tabler.min.css";
    private static final String LIVE_SCRIPT = "htmx.min.js";
    private static final String DRAG_SCRIPT = "Sortable.min.js";

    private final String root;

    Assets(ResourcePatternResolver resources) {
        root = "/assets/" + digest(resources) + "/";
    }

    /** Address of a file below {@code static/assets}. */
    public String url(String path) {
        return root + path;
    }

    /** Address of the style sheet of the component kit. */
    public String kit() {
        return root + "kit/" + KIT_SHEET;
    }

    /** Address of the script that renews parts of a page. */
    public String live() {
        return root + "live/" + LIVE_SCRIPT;
    }

    /** Address of the script that lets cards be dragged. */
    public String drag() {
        return root + "drag/" + DRAG_SCRIPT;
    }

    /** Address of one icon in the sprite, for {@code <use href>}. */
    public String icon(String name) {
        return root + "img/icons.svg#" + name;
    }

    /** First part of every address, ends with a slash. */
    String root() {
        return root;
    }

    private static String digest(ResourcePatternResolver resources) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Resource[] own = resources.getResources(OWN + "**/*.*");
            Arrays.sort(own, Comparator.comparing(Assets::name));
            for (Resource resource : own) {
                add(resource, digest);
            }
            add(resources.getResource(KIT + KIT_SHEET), digest);
            add(resources.getResource(LIVE + LIVE_SCRIPT), digest);
            add(resources.getResource(DRAG + DRAG_SCRIPT), digest);
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(Resource resource, MessageDigest digest) throws IOException {
        digest.update(name(resource).getBytes(StandardCharsets.UTF_8));
        try (InputStream in = resource.getInputStream()) {
            digest.update(in.readAllBytes());
        }
    }

    private static String name(Resource resource) {
        String name = resource.getFilename();
        return name == null ? "" : name;
    }

    /** Serves the files that {@link Assets} names; their addresses change with their content, so they never expire. */
    @Configuration(proxyBeanMethods = false)
    static class AssetsConfiguration implements WebMvcConfigurer {

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
}
