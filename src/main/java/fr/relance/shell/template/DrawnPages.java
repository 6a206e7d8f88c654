package fr.relance.shell.template;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.IThrottledTemplateProcessor;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.exceptions.TemplateOutputException;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.ISpringTemplateEngine;

/**
 * Draws the pages that stand in a layout from {@link DrawnTemplates}; everything else, and whatever says something that is not
 * known there, is Thymeleaf’s.
 */
final class DrawnPages implements ISpringTemplateEngine {

    private static final Logger LOG = LoggerFactory.getLogger(DrawnPages.class);
    private static final int USUAL_LENGTH = 32_768;

    private final ISpringTemplateEngine thymeleaf;
    private final Supplier<DrawnTemplates> templates;
    private final Map<String, Optional<Piece>> pages = new ConcurrentHashMap<>();

    DrawnPages(ISpringTemplateEngine thymeleaf, Supplier<DrawnTemplates> templates) {
        this.thymeleaf = thymeleaf;
        this.templates = templates;
    }

    @Override
    public void process(String template, @Nullable Set<String> selectors, IContext context, Writer writer) {
        Optional<Piece> page = selectors == null && context instanceof IWebContext ? page(template) : Optional.empty();
        if (page.isEmpty()) {
            thymeleaf.process(template, selectors, context, writer);
            return;
        }
        StringBuilder drawn = new StringBuilder(USUAL_LENGTH);
        try {
            page.get().write(new PageContext(getConfiguration(), (IWebContext) context), drawn);
            writer.append(drawn);
        } catch (TemplateEngineException e) {
            throw e;
        } catch (IOException e) {
            throw new TemplateOutputException("a page could not be written", template, -1, -1, e);
        } catch (RuntimeException e) {
            throw new TemplateProcessingException("a page could not be drawn", template, e);
        }
    }

    /** Nothing where it is Thymeleaf’s. */
    Optional<Piece> page(String template) {
        Optional<Piece> known = pages.get(template);
        if (known == null) {
            known = made(template);
            pages.put(template, known);
        }
        return known;
    }

    private Optional<Piece> made(String template) {
        try {
            return Optional.of(templates.get().page(template));
        } catch (UnknownMarkup e) {
            LOG.debug("{} is Thymeleaf’s: {}", template, e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public IEngineConfiguration getConfiguration() {
        return thymeleaf.getConfiguration();
    }

    @Override
    public void process(String template, IContext context, Writer writer) {
        process(template, null, context, writer);
    }

    @Override
    public void process(TemplateSpec template, IContext context, Writer writer) {
        thymeleaf.process(template, context, writer);
    }

    @Override
    public String process(String template, IContext context) {
        return thymeleaf.process(template, context);
    }

    @Override
    public String process(String template, Set<String> selectors, IContext context) {
        return thymeleaf.process(template, selectors, context);
    }

    @Override
    public String process(TemplateSpec template, IContext context) {
        return thymeleaf.process(template, context);
    }

    @Override
    public IThrottledTemplateProcessor processThrottled(String template, IContext context) {
        return thymeleaf.processThrottled(template, context);
    }

    @Override
    public IThrottledTemplateProcessor processThrottled(String template, Set<String> selectors, IContext context) {
        return thymeleaf.processThrottled(template, selectors, context);
    }

    @Override
    public IThrottledTemplateProcessor processThrottled(TemplateSpec template, IContext context) {
        return thymeleaf.processThrottled(template, context);
    }

    @Override
    public void setTemplateEngineMessageSource(MessageSource messages) {
        thymeleaf.setTemplateEngineMessageSource(messages);
    }

    @Override
    public Collection<Class<?>> getAllowedClassOverridesForViews() {
        return thymeleaf.getAllowedClassOverridesForViews();
    }

    @Override
    public void setAllowedClassOverridesForViews(Collection<Class<?>> classes) {
        thymeleaf.setAllowedClassOverridesForViews(classes);
    }
}
