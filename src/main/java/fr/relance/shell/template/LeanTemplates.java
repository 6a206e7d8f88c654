package fr.relance.shell.template;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileCopyUtils;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.TemplateResolution;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/**
 * Templates as pages need them, made once from the files: as {@link LeanMarkup}, and with icons that have a name of their own in
 * their place, where a fragment would be looked up and called for each of hundreds.
 */
final class LeanTemplates implements ITemplateResolver {

    private static final Pattern ICON =
            Pattern.compile("<svg th:replace=\"~\\{icons/icon :: icon\\(name='([a-z-]+)'\\)}\"></svg>");

    private final ITemplateResolver files;
    private final Icons icons;

    LeanTemplates(ITemplateResolver files, Icons icons) {
        this.files = files;
        this.icons = icons;
    }

    @Override
    public String getName() {
        return "lean";
    }

    @Override
    public @Nullable Integer getOrder() {
        return files.getOrder();
    }

    @Override
    public @Nullable TemplateResolution resolveTemplate(
            IEngineConfiguration configuration, String ownerTemplate, String template, Map<String, Object> attributes) {
        TemplateResolution file = files.resolveTemplate(configuration, ownerTemplate, template, attributes);
        if (file == null || !file.getTemplateResource().exists()) {
            return file;
        }
        return new TemplateResolution(
                new StringTemplateResource(lean(file.getTemplateResource())),
                true,
                file.getTemplateMode(),
                file.getUseDecoupledLogic(),
                file.getValidity());
    }

    private String lean(ITemplateResource file) {
        try (Reader reader = file.reader()) {
            return withIcons(LeanMarkup.of(FileCopyUtils.copyToString(reader)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String withIcons(String markup) {
        return ICON.matcher(markup).replaceAll(call -> icons.drawn(call.group(1)));
    }
}
