package fr.relance.shell.template;

import fr.relance.shell.template.Expressions.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.spring6.requestdata.RequestDataValueProcessorUtils;
import org.thymeleaf.standard.expression.Assignation;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.EscapedAttributeUtils;
import org.thymeleaf.util.EvaluationUtils;

/** The tag that begins an element, with the attributes that Thymeleaf’s own would have, in their order. */
final class DrawnTag {

    /** Which are there or not, whatever their value. */
    private static final Set<String> SWITCHES =
            Set.of("checked", "disabled", "hidden", "multiple", "open", "readonly", "required", "selected");

    /** Which stay, even if they are empty. */
    private static final Set<String> STAYING = Set.of("href", "src", "action", "value", "name", "type");

    /** What says something else than an attribute. */
    private static final Set<String> STRUCTURE =
            Set.of("each", "if", "unless", "with", "text", "fragment", "insert", "replace", "remove", "switch", "case");

    private final Expressions expressions;
    private final IProcessableElementTag tag;
    private final List<Piece> inPlace = new ArrayList<>();
    private final List<Piece> atEnd = new ArrayList<>();

    DrawnTag(Expressions expressions, IProcessableElementTag tag) {
        this.expressions = expressions;
        this.tag = tag;
    }

    Piece piece() {
        String element = tag.getElementCompleteName();
        for (IAttribute attribute : tag.getAllAttributes()) {
            String complete = attribute.getAttributeCompleteName();
            String name = complete.startsWith("th:") ? complete.substring(3) : "";
            if (name.isEmpty()) {
                written(attribute);
            } else if (!STRUCTURE.contains(name) && !tag.hasAttribute(name)) {
                said(name, Expressions.unescaped(attribute.getValue()));
            }
        }
        List<Piece> whole = new ArrayList<>();
        whole.add(new Text("<" + element));
        whole.addAll(inPlace);
        whole.addAll(atEnd);
        whole.add(new Text(tag instanceof IStandaloneElementTag alone && alone.isMinimized() ? "/>" : ">"));
        if (element.equals("form") && tag.hasAttribute("th:action")) {
            whole.add(DrawnTag::writeHiddenFields);
        }
        return Text.joined(whole);
    }

    /** As it stands, or what takes its place or is added to it. */
    private void written(IAttribute attribute) {
        String name = attribute.getAttributeCompleteName();
        if (name.equals("xmlns:th")) {
            return;
        }
        String more = tag.getAttributeValue("th:" + name + "append");
        if (more != null) {
            Value added = expressions.value(Expressions.unescaped(more));
            inPlace.add((context, page) -> {
                String text = escaped(added.in(context));
                String value = attribute.getValue() + (text.isEmpty() ? "" : " " + text);
                write(page, name, value);
            });
        } else if (tag.hasAttribute("th:" + name)) {
            said(name, Expressions.unescaped(tag.getAttributeValue("th:" + name)));
        } else {
            StringWriter text = new StringWriter().append(' ');
            try {
                attribute.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            inPlace.add(new Text(text.toString()));
        }
    }

    private void said(String name, String expression) {
        if (name.equals("attr")) {
            for (Assignation each : expressions.assigned(expression)) {
                atEnd.add(removable(expressions.name(each.getLeft()), expressions.restricted(each.getRight())));
            }
        } else if (name.equals("classappend")) {
            if (!tag.hasAttribute("class")) {
                atEnd.add(removable("class", expressions.value(expression)));
            }
        } else if (SWITCHES.contains(name)) {
            Value on = expressions.value(expression);
            atEnd.add((context, page) -> {
                if (EvaluationUtils.evaluateAsBoolean(on.in(context))) {
                    write(page, name, name);
                }
            });
        } else if (name.equals("action")) {
            Value action = expressions.value(expression);
            inPlace.add((context, page) -> write(page, name, processed(context, escaped(action.in(context)))));
        } else if (STAYING.contains(name)) {
            Value value = expressions.restricted(expression);
            inPlace.add((context, page) -> write(page, name, escaped(value.in(context))));
        } else {
            inPlace.add(removable(name, expressions.restricted(expression)));
        }
    }

    private static Piece removable(String name, Value value) {
        if (SWITCHES.contains(name)) {
            throw new UnknownMarkup(name);
        }
        return (context, page) -> {
            String text = escaped(value.in(context));
            if (!text.isEmpty()) {
                write(page, name, text);
            }
        };
    }

    /** What guards forms has a say in where they lead, and adds its token. */
    private String processed(PageContext context, String action) {
        String method = tag.getAttributeValue("method");
        return RequestDataValueProcessorUtils.processAction(context, action, method == null ? "GET" : method);
    }

    private static void writeHiddenFields(PageContext context, StringBuilder page) {
        Map<String, String> fields = RequestDataValueProcessorUtils.getExtraHiddenFields(context);
        if (fields != null) {
            fields.forEach((name, value) -> {
                page.append("<input type=\"hidden\"");
                write(page, "name", name);
                write(page, "value", value);
                page.append("/>");
            });
        }
    }

    private static void write(StringBuilder page, String name, String value) {
        page.append(' ').append(name).append("=\"").append(value).append('"');
    }

    static String escaped(@Nullable Object value) {
        return value == null ? "" : EscapedAttributeUtils.escapeAttribute(TemplateMode.HTML, value.toString());
    }
}
