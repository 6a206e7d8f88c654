package fr.relance.shell;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** What every template may use: attributes such as {@code th:href} refuse bean references, not variables. */
@Configuration(proxyBeanMethods = false)
class TemplateVariables {

    TemplateVariables(ThymeleafViewResolver views, Assets assets, Visitor visitor, TemplateDates dates) {
        views.addStaticVariable("assets", assets);
        views.addStaticVariable("visitor", visitor);
        views.addStaticVariable("dates", dates);
    }
}
