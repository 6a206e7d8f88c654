package fr.relance.shell.template;

import fr.relance.shell.template.Expressions.Value;
import fr.relance.shell.template.Markup.Element;
import fr.relance.shell.template.Markup.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.standard.expression.Assignation;
import org.thymeleaf.standard.expression.Each;
import org.thymeleaf.util.EvaluationUtils;

/** Makes pieces of the elements of one template: what Thymeleaf’s processors do one after the other, decided once. */
final class DrawnElements {

    private static final Set<String> UNKNOWN = Set.of(
            "object",
            "utext",
            "field",
            "errors",
            "inline",
            "include",
            "assert",
            "ref",
            "method",
            "style",
            "styleappend",
            "attrappend",
            "attrprepend",
            "errorclass");

    private final Expressions expressions;
    private final DrawnFragments fragments;
    private final String template;

    DrawnElements(Expressions expressions, DrawnFragments fragments, String template) {
        this.expressions = expressions;
        this.fragments = fragments;
        this.template = template;
    }

    Piece all(List<Markup> markup) {
        List<Piece> pieces = new ArrayList<>();
        for (Markup each : markup) {
            if (each instanceof Plain plain) {
                pieces.add(new Text(plain.text()));
            } else if (each instanceof Element element) {
                pieces.add(element(element));
            }
        }
        return Text.joined(pieces);
    }

    Piece element(Element element) {
        known(element);
        String replaced = said(element, "replace");
        if (replaced != null) {
            return fragments.call(template, replaced);
        }
        Piece piece = named(element, whole(element));
        String unless = said(element, "unless");
        if (unless != null) {
            piece = when(expressions.value(unless), false, piece);
        }
        String condition = said(element, "if");
        if (condition != null) {
            piece = when(expressions.value(condition), true, piece);
        }
        String iteration = said(element, "each");
        return iteration == null ? piece : loop(expressions.each(iteration), piece);
    }

    private static void known(Element element) {
        element.tag().getAttributeMap().keySet().stream()
                .filter(name -> name.startsWith("th:"))
                .filter(name -> UNKNOWN.contains(name.substring(3)) || name.startsWith("th:on"))
                .findFirst()
                .ifPresent(name -> {
                    throw new UnknownMarkup(name);
                });
    }

    private Piece whole(Element element) {
        String name = element.tag().getElementCompleteName();
        if (name.startsWith("rl:")) {
            return fragments.own(name);
        }
        Piece inside = inside(element);
        String removed = said(element, "remove");
        if (removed != null && !removed.equals("tag")) {
            throw new UnknownMarkup("th:remove");
        }
        if (removed != null || name.equals("th:block")) {
            return inside;
        }
        Piece tag = new DrawnTag(expressions, element.tag()).piece();
        return Text.joined(List.of(tag, inside, new Text(element.end())));
    }

    private Piece inside(Element element) {
        String inserted = said(element, "insert");
        if (inserted != null) {
            return fragments.call(template, inserted);
        }
        String chosen = said(element, "switch");
        if (chosen != null) {
            return choice(expressions.value(chosen), element.inside());
        }
        String text = said(element, "text");
        if (text == null) {
            return all(element.inside());
        }
        Value value = expressions.value(text);
        return (context, page) -> page.append(DrawnTag.escaped(value.in(context)));
    }

    /** The first case that fits, and what stands beside the cases. */
    private Piece choice(Value chosen, List<Markup> inside) {
        List<Case> cases = new ArrayList<>();
        for (Markup each : inside) {
            String is = each instanceof Element element ? said(element, "case") : null;
            Value fits = is == null || is.equals("*") ? context -> null : expressions.value(is);
            cases.add(new Case(is, fits, all(List.of(each))));
        }
        return (context, page) -> {
            String value = String.valueOf(chosen.in(context));
            boolean open = true;
            for (Case each : cases) {
                if (each.is() == null) {
                    each.piece().write(context, page);
                } else if (open
                        && (each.is().equals("*")
                                || value.equals(String.valueOf(each.fits().in(context))))) {
                    open = false;
                    each.piece().write(context, page);
                }
            }
        };
    }

    private Piece named(Element element, Piece piece) {
        String with = said(element, "with");
        if (with == null) {
            return piece;
        }
        List<Named> names = expressions.assigned(with).stream().map(this::named).toList();
        return (context, page) -> {
            context.increaseLevel();
            for (Named each : names) {
                context.setVariable(each.name(), each.value().in(context));
            }
            piece.write(context, page);
            context.decreaseLevel();
        };
    }

    private Named named(Assignation assignation) {
        return new Named(expressions.name(assignation.getLeft()), expressions.value(assignation.getRight()));
    }

    private static Piece when(Value condition, boolean wanted, Piece piece) {
        return (context, page) -> {
            if (EvaluationUtils.evaluateAsBoolean(condition.in(context)) == wanted) {
                piece.write(context, page);
            }
        };
    }

    private Piece loop(Each each, Piece piece) {
        String status = each.hasStatusVar() ? expressions.name(each.getStatusVar()) : null;
        return new Loop(expressions.name(each.getIterVar()), status, expressions.value(each.getIterable()), piece);
    }

    private static @Nullable String said(Element element, String name) {
        String value = element.tag().getAttributeValue("th:" + name);
        return value == null ? null : Expressions.unescaped(value);
    }

    /**
     * A part of a choice.
     *
     * @param is what was written, nothing where it is no case
     */
    private record Case(@Nullable String is, Value fits, Piece piece) {}

    /** A name for what is evaluated. */
    private record Named(String name, Value value) {}
}
