package fr.relance.message;

/**
 * Asks for a personal template to be kept.
 *
 * @param name how the candidate finds it, 80 characters at most
 */
public record SaveTemplate(String name, TemplateContent content) {

    /** @throws IllegalArgumentException for a tag that is no placeholder, or a channel by which that kind never goes */
    public SaveTemplate {
        if (Placeholder.refused(content.subject() + "\n" + content.body()).isPresent()
                || !content.kind().goesBy(content.channel())) {
            throw new IllegalArgumentException("Not a template: " + content);
        }
    }
}
