package fr.relance.shell.template;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** Thymeleaf as Spring Boot sets it up, but for how expressions are evaluated and templates are read. */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

    @Bean
    SpringTemplateEngine templateEngine(
            ObjectProvider<ITemplateResolver> resolvers,
            ObjectProvider<IDialect> dialects,
            SpringStandardDialect standard) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setDialect(standard);
        resolvers.orderedStream().forEach(engine::addTemplateResolver);
        dialects.orderedStream().filter(dialect -> dialect != standard).forEach(engine::addDialect);
        return engine;
    }

    /** Also for engines that other modules have of their own. */
    @Bean
    SpringStandardDialect standardDialect() {
        return new LinkedDialect();
    }

    @Bean
    ITemplateResolver defaultTemplateResolver(ThymeleafProperties properties, ApplicationContext context, Icons icons) {
        SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
        resolver.setApplicationContext(context);
        resolver.setPrefix(properties.getPrefix());
        resolver.setSuffix(properties.getSuffix());
        resolver.setTemplateMode(properties.getMode());
        resolver.setCharacterEncoding(properties.getEncoding().name());
        resolver.setCacheable(properties.isCache());
        return new LeanTemplates(resolver, icons);
    }

    /** The standard dialect, whose expressions are {@link LinkedExpressions}. */
    private static final class LinkedDialect extends SpringStandardDialect {

        private final LinkedExpressions expressions = new LinkedExpressions();

        @Override
        public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
            return expressions;
        }
    }

    /** Pages are asked of {@link DrawnPages}. */
    @Configuration(proxyBeanMethods = false)
    static class Pages {

        @Autowired
        void draw(ThymeleafViewResolver views, SpringTemplateEngine engine, ITemplateResolver files, List<OwnTag> own) {
            views.setTemplateEngine(new DrawnPages(
                    engine, SingletonSupplier.of(() -> new DrawnTemplates(engine.getConfiguration(), files, own))));
        }
    }
}
