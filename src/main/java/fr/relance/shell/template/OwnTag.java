package fr.relance.shell.template;

import org.thymeleaf.context.ITemplateContext;

/** A tag of our own that is drawn as one piece. */
public interface OwnTag {

    /** As templates write it, with its prefix. */
    String name();

    /** Its markup; what it was called with stands in the context. */
    String drawn(ITemplateContext context);
}
