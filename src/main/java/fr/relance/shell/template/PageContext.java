package fr.relance.shell.template;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.EngineContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.web.IWebExchange;

/**
 * What a page knows while it is drawn: the attributes of its request, its model, and what its markup named on the way. Kept in
 * maps of its own, where Thymeleaf asks the request, and each filter that wraps it, for every name.
 */
final class PageContext extends EngineContext implements IWebContext {

    private final IWebExchange exchange;

    PageContext(IEngineConfiguration configuration, IWebContext page) {
        super(configuration, null, null, page.getLocale(), known(page));
        this.exchange = page.getExchange();
    }

    private static Map<String, @Nullable Object> known(IWebContext page) {
        Map<String, @Nullable Object> known = new HashMap<>(page.getExchange().getAttributeMap());
        page.getVariableNames().forEach(name -> known.put(name, page.getVariable(name)));
        return known;
    }

    @Override
    public IWebExchange getExchange() {
        return exchange;
    }
}
