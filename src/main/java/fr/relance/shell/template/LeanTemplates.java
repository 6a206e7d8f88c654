package fr.relance.shell.template;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.util.FileCopyUtils;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** Reads templates as {@link LeanMarkup}. */
final class LeanTemplates extends SpringResourceTemplateResolver {

    @Override
    protected ITemplateResource computeTemplateResource(
            IEngineConfiguration configuration,
            String ownerTemplate,
            String template,
            String resourceName,
            String characterEncoding,
            Map<String, Object> templateResolutionAttributes) {
        ITemplateResource resource = super.computeTemplateResource(
                configuration, ownerTemplate, template, resourceName, characterEncoding, templateResolutionAttributes);
        if (!resource.exists()) {
            return resource;
        }
        try (Reader reader = resource.reader()) {
            return new StringTemplateResource(LeanMarkup.of(FileCopyUtils.copyToString(reader)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
