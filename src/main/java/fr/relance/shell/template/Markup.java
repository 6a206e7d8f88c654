package fr.relance.shell.template;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICDATASection;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IComment;
import org.thymeleaf.model.IDocType;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.ITemplateEvent;
import org.thymeleaf.model.IText;

/** A template as a tree: what is sent as it stands, and elements. */
sealed interface Markup {

    /** What is sent as it stands. */
    record Plain(String text) implements Markup {}

    /**
     * An element.
     *
     * @param end its closing tag, empty where it has none
     */
    record Element(IProcessableElementTag tag, List<Markup> inside, String end) implements Markup {

        private Stream<Element> all() {
            return Stream.concat(Stream.of(this), Markup.all(inside));
        }
    }

    /** The first element below that is such. */
    static Optional<Element> first(List<Markup> among, Predicate<Element> such) {
        return all(among).filter(such).findFirst();
    }

    private static Stream<Element> all(List<Markup> among) {
        return among.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .flatMap(Element::all);
    }

    /** Makes the tree of what Thymeleaf’s parser tells. */
    final class Reader extends AbstractTemplateHandler {

        private final List<Markup> top = new ArrayList<>();
        private final List<Element> open = new ArrayList<>();

        List<Markup> read() {
            return top;
        }

        @Override
        public void handleText(IText text) {
            plain(text);
        }

        @Override
        public void handleDocType(IDocType type) {
            plain(type);
        }

        @Override
        public void handleComment(IComment comment) {
            plain(comment);
        }

        @Override
        public void handleCDATASection(ICDATASection section) {
            plain(section);
        }

        @Override
        public void handleStandaloneElement(IStandaloneElementTag tag) {
            here().add(new Element(tag, List.of(), ""));
        }

        @Override
        public void handleOpenElement(IOpenElementTag tag) {
            open.add(new Element(tag, new ArrayList<>(), "</" + tag.getElementCompleteName() + ">"));
        }

        @Override
        public void handleCloseElement(ICloseElementTag tag) {
            if (tag.isUnmatched()) {
                plain(tag);
                return;
            }
            Element closed = open.remove(open.size() - 1);
            here().add(closed);
        }

        private void plain(ITemplateEvent event) {
            StringWriter text = new StringWriter();
            try {
                event.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            here().add(new Plain(text.toString()));
        }

        private List<Markup> here() {
            return open.isEmpty() ? top : open.get(open.size() - 1).inside();
        }
    }
}
