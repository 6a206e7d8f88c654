package fr.relance.shell;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The sentences of all modules. A page asks for a hundred of them, and there are twenty bundles to look into: each is looked for once. */
@Component("messageSource")
class KnownMessages extends ResourceBundleMessageSource {

    private final Map<String, String> plain = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    KnownMessages(
            @Value("${spring.messages.basename}") String[] bundles,
            @Value("${spring.messages.encoding}") String encoding,
            @Value("${spring.messages.fallback-to-system-locale}") boolean systemLocale) {
        setBasenames(bundles);
        setDefaultEncoding(encoding);
        setFallbackToSystemLocale(systemLocale);
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        if (!locale.equals(Locale.FRANCE)) {
            return super.resolveCodeWithoutArguments(code, locale);
        }
        String known = plain.get(code);
        if (known == null) {
            known = super.resolveCodeWithoutArguments(code, locale);
            if (known != null) {
                plain.put(code, known);
            }
        }
        return known;
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        if (!locale.equals(Locale.FRANCE)) {
            return super.resolveCode(code, locale);
        }
        MessageFormat known = formats.get(code);
        if (known == null) {
            known = super.resolveCode(code, locale);
            if (known != null) {
                formats.put(code, known);
            }
        }
        return known;
    }
}
