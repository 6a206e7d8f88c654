package fr.relance.shell;

import fr.relance.shell.template.Icons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Addresses of the static files, for templates: {@code ${assets.url('img/chevron.svg')}}.
 *
 * <p>One digest of all files stands in every address, so that browsers may keep them for a year and relative links
 * between files stay right. It is computed once, at start: looking links up for each page is slow from a jar.
 */
@Component
class Assets implements Icons {

    static final String OWN = "classpath:/static/assets/";
    static final String LIVE = "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/";
    static final String DRAG = "classpath:/META-INF/resources/webjars/sortablejs/1.15.6/";
    private static final String SHEET = "css/relance.css";
    private static final String SCRIPT = "js/relance.js";
    private static final String LIVE_SCRIPT = "htmx.min.js";
    private static final String DRAG_SCRIPT = "Sortable.min.js";

    private final String root;
    private final Resource sheets;
    private final Resource scripts;

    Assets(ResourcePatternResolver resources) {
        root = "/assets/" + digest(resources) + "/";
        Bundle bundle = new Bundle(resources);
        sheets = bundle.sheets(SHEET);
        scripts = bundle.scripts(SCRIPT);
    }

    /** Address of a file below {@code static/assets}. */
    public String url(String path) {
        return root + path;
    }

    /** Address of all style sheets. */
    public String sheet() {
        return root + SHEET;
    }

    /** Address of the scripts of every page. */
    public String script() {
        return root + SCRIPT;
    }

    /** Address of the script that renews parts of a page. */
    public String live() {
        return root + "live/" + LIVE_SCRIPT;
    }

    /** Address of the script that lets cards be dragged. */
    public String drag() {
        return root + "drag/" + DRAG_SCRIPT;
    }

    /** For {@code <use href>}. */
    @Override
    public String icon(String name) {
        return root + "img/icons.svg#" + name;
    }

    /** What stands at the address of the {@link #sheet()}. */
    Resource sheets() {
        return sheets;
    }

    /** What stands at the address of the {@link #script()}. */
    Resource scripts() {
        return scripts;
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
        digest.update(resource.getContentAsByteArray());
    }

    private static String name(Resource resource) {
        String name = resource.getFilename();
        return name == null ? "" : name;
    }
}
