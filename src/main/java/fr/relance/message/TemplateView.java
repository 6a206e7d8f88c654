package fr.relance.message;

import fr.relance.kernel.TemplateId;

/** A personal template, for reading. */
public record TemplateView(TemplateId id, String name, TemplateContent content, long version) {}
