package fr.relance.shell.template;

import fr.relance.shell.template.Markup.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.standard.expression.FragmentSignature;
import org.thymeleaf.standard.expression.FragmentSignatureUtils;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateparser.markup.HTMLTemplateParser;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.TemplateResolution;

/** Templates and their fragments as pieces, each made when it is first needed, and kept. */
final class DrawnTemplates {

    private static final String FRAGMENT = "th:fragment";
    private static final int BUFFER = 4096;

    private final IEngineConfiguration configuration;
    private final ITemplateResolver files;
    private final List<OwnTag> own;
    private final Expressions expressions;
    private final HTMLTemplateParser parser = new HTMLTemplateParser(1, BUFFER);
    private final Map<String, List<Markup>> read = new HashMap<>();
    private final Map<String, Fragment> fragments = new HashMap<>();

    DrawnTemplates(IEngineConfiguration configuration, ITemplateResolver files, List<OwnTag> own) {
        this.configuration = configuration;
        this.files = files;
        this.own = own;
        this.expressions = new Expressions(configuration);
    }

    /** A whole page, which stands in a layout; by one thread at a time, for fragments are known before they are made. */
    synchronized Piece page(String template) {
        List<Markup> markup = markup(template);
        if (Markup.first(markup, DrawnTemplates::isInLayout).isEmpty()) {
            throw new UnknownMarkup(template + " without a layout");
        }
        try {
            return elements(template).all(markup);
        } catch (RuntimeException e) {
            // Those that were being made stay unfinished: none of them is to be found again.
            fragments.clear();
            throw e;
        }
    }

    private static boolean isInLayout(Element element) {
        return element.tag().getElementCompleteName().equals("html")
                && element.tag().hasAttribute("th:replace");
    }

    /** The fragment of that name, or the element where that is one’s name. */
    Fragment fragment(String template, String name) {
        Fragment known = fragments.get(template + "::" + name);
        if (known != null) {
            return known;
        }
        List<Markup> markup = markup(template);
        Element element = Markup.first(markup, each -> name.equals(nameOf(each)))
                .or(() -> Markup.first(
                        markup, each -> each.tag().getElementCompleteName().equals(name)))
                .orElseThrow(() -> new UnknownMarkup(template + " :: " + name));
        Fragment fragment = new Fragment(signature(element));
        fragments.put(template + "::" + name, fragment);
        fragment.piece = elements(template).element(element);
        return fragment;
    }

    /** A tag of our own. */
    Piece own(String name) {
        OwnTag tag = own.stream()
                .filter(each -> each.name().equals(name))
                .findAny()
                .orElseThrow(() -> new UnknownMarkup(name));
        return (context, page) -> page.append(tag.drawn(context));
    }

    private DrawnElements elements(String template) {
        return new DrawnElements(expressions, new DrawnFragments(expressions, this), template);
    }

    private List<Markup> markup(String template) {
        return read.computeIfAbsent(template, this::read);
    }

    private List<Markup> read(String template) {
        TemplateResolution file = files.resolveTemplate(configuration, null, template, Map.of());
        if (file == null || !file.getValidity().isCacheable() || file.getTemplateMode() != TemplateMode.HTML) {
            throw new UnknownMarkup(template);
        }
        Markup.Reader reader = new Markup.Reader();
        parser.parseStandalone(
                configuration, null, template, Set.of(), file.getTemplateResource(), TemplateMode.HTML, false, reader);
        return reader.read();
    }

    private @Nullable String nameOf(Element element) {
        return element.tag().hasAttribute(FRAGMENT) ? parsed(element).getFragmentName() : null;
    }

    private List<String> signature(Element element) {
        List<String> names =
                element.tag().hasAttribute(FRAGMENT) ? parsed(element).getParameterNames() : null;
        return names == null ? List.of() : names;
    }

    private FragmentSignature parsed(Element element) {
        return FragmentSignatureUtils.parseFragmentSignature(
                configuration, Expressions.unescaped(element.tag().getAttributeValue(FRAGMENT)));
    }

    /** A fragment; one that calls itself is known before it is made. */
    static final class Fragment implements Piece {

        private final List<String> parameters;
        private volatile Piece piece = NOTHING;

        private Fragment(List<String> parameters) {
            this.parameters = parameters;
        }

        List<String> parameters() {
            return parameters;
        }

        @Override
        public void write(PageContext context, StringBuilder page) {
            piece.write(context, page);
        }
    }
}
