package fr.relance.message.web;

import fr.relance.message.Placeholder;
import fr.relance.message.TemplateUse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What can be chosen while a template is written.
 *
 * @param mails the uses that have a subject, as the page names them to show its field
 */
record Choices(List<TemplateUse> uses, String mails, List<Placeholder> placeholders) {

    static final Choices ALL = new Choices(
            List.of(TemplateUse.values()),
            Arrays.stream(TemplateUse.values())
                    .filter(TemplateUse::isMail)
                    .map(TemplateUse::name)
                    .collect(Collectors.joining(",")),
            List.of(Placeholder.values()));
}
