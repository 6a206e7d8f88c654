package fr.relance.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/**
 * Files that are written as many and served as one: a page asks once, and one text is compressed better than many. Modules are read with
 * the few forms of {@code import} and {@code export} that they use.
 */
final class Bundle {

    /** The style sheets, a file for each part of the pages: those that follow refine those before. */
    static final List<String> SHEETS = List.of(
            "tokens",
            "base",
            "navigation",
            "guest",
            "page",
            "list",
            "notice",
            "button",
            "menu",
            "form",
            "timeline",
            "jobapplication",
            "interview",
            "questions",
            "composer",
            "letter",
            "listing",
            "board",
            "account",
            "print");

    /** Its imports tell which modules every page needs. */
    private static final String APP = "app";

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:[^;]+ from )?'\\./([a-z-]+)\\.js';\\n");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export ");

    private final ResourceLoader resources;

    Bundle(ResourceLoader resources) {
        this.resources = resources;
    }

    /** All style sheets. */
    Resource sheets(String name) {
        return resource(
                name,
                SHEETS.stream().map(sheet -> text("css/" + sheet + ".css")).collect(Collectors.joining()));
    }

    /** All modules that {@code app.js} imports, and what it does itself. */
    Resource scripts(String name) {
        String app = text(module(APP));
        String modules = IMPORT.matcher(app)
                .results()
                .map(imported -> scoped(text(module(imported.group(1)))))
                .collect(Collectors.joining());
        return resource(name, modules + scoped(app));
    }

    /** A block keeps the names of a module to itself; one that exports hands them to all. */
    private static String scoped(String module) {
        String own = IMPORT.matcher(module).replaceAll("");
        Matcher exports = EXPORT.matcher(own);
        return exports.find() ? own : "{\n" + own + "}\n";
    }

    private static String module(String name) {
        return "js/" + name + ".js";
    }

    private String text(String path) {
        try {
            return resources.getResource(Assets.OWN + path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource resource(String name, String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8), "all of " + name) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
