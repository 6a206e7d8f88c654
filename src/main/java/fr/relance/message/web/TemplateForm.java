package fr.relance.message.web;

import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.Input;
import fr.relance.kernel.TemplateId;
import fr.relance.message.Placeholder;
import fr.relance.message.SaveTemplate;
import fr.relance.message.TemplateContent;
import fr.relance.message.TemplateUse;
import fr.relance.message.TemplateView;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A personal template, as typed.
 *
 * @param id chosen when a blank form is shown, so that the form sent twice keeps one template
 * @param version of the template when it was shown to be edited
 * @param relance from which it was made, to go back to
 */
record TemplateForm(
        @Nullable String id,
        @Nullable String version,
        @Nullable String relance,

        @Size(max = 80) @Nullable String name,

        @Nullable String use,

        @Size(max = 300) @Nullable String subject,

        @Size(max = 5000) @Nullable String body) {

    TemplateForm {
        body = Input.singleBreaks(body);
    }

    static TemplateForm blank() {
        return new TemplateForm(newId(), null, null, null, TemplateUse.FOLLOW_UP.name(), null, null);
    }

    static TemplateForm from(TemplateContent draft, FollowUpId relance) {
        return new TemplateForm(
                newId(), null, relance.toString(), null, TemplateUse.of(draft).name(), draft.subject(), draft.body());
    }

    static TemplateForm of(TemplateView template) {
        TemplateContent content = template.content();
        return new TemplateForm(
                template.id().toString(),
                String.valueOf(template.version()),
                null,
                template.name(),
                TemplateUse.of(content).name(),
                content.subject(),
                content.body());
    }

    /** Whether it can be kept: nothing is missing, and every tag is one that can be filled. */
    boolean passes(Errors errors) {
        Optional<TemplateUse> chosen = chosen();
        if (chosen.isEmpty()) {
            errors.rejectValue("use", "message.template.use.required");
        }
        if (Input.line(name) == null) {
            errors.rejectValue("name", "message.template.name.required");
        }
        if (chosen.filter(TemplateUse::isMail).isPresent()) {
            check("subject", Input.line(subject), "message.template.subject.required", errors);
        }
        check("body", Input.text(body), "message.template.body.required", errors);
        return !errors.hasErrors();
    }

    SaveTemplate command() {
        String said = Objects.requireNonNullElse(Input.line(subject), "");
        String text = Objects.requireNonNullElse(Input.text(body), "");
        return new SaveTemplate(
                Objects.requireNonNullElse(Input.line(name), ""),
                chosen().orElseThrow().content(said, text));
    }

    TemplateId readId() {
        return new TemplateId(Input.id(id).orElseGet(UUID::randomUUID));
    }

    long readVersion() {
        return Input.version(version);
    }

    /** The relance to go back to, if it was made of one. */
    Optional<FollowUpId> origin() {
        return Input.id(relance).map(FollowUpId::new);
    }

    private Optional<TemplateUse> chosen() {
        return Input.constant(TemplateUse.class, use);
    }

    private static void check(String field, @Nullable String text, String missing, Errors errors) {
        if (text == null) {
            errors.rejectValue(field, missing);
        } else {
            Placeholder.refused(text)
                    .ifPresent(tag -> errors.rejectValue(field, "message.template.tag", new Object[] {tag}, null));
        }
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

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
}
