package fr.relance.followup;

import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.TemplateId;
import fr.relance.message.MessageContext;
import fr.relance.message.MessageKind;
import fr.relance.message.MessageTemplates;
import fr.relance.message.MessageWriter;
import fr.relance.planning.Channel;
import fr.relance.planning.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows which texts make sense for a relance; what was reworded once stays within reach. */
@Component
class Texts {

    private final MessageWriter writer;
    private final MessageTemplates templates;

    Texts(MessageWriter writer, MessageTemplates templates) {
        this.writer = writer;
        this.templates = templates;
    }

    /** The ways that are open, the planned one first; in each, the person's own templates come last. */
    List<TextGroup> of(OwnerId owner, Letters.Facts facts, MessageContext context, Set<String> reworded) {
        FollowUpView followUp = facts.followUp();
        PersonDetails person = facts.person();
        StepKind step = step(followUp.kind(), context);
        List<TextGroup> groups = new ArrayList<>();
        boolean byPhone = followUp.channel() == Channel.PHONE;
        if (byPhone || followUp.call() == null && calls(step) && hasNumber(person)) {
            groups.add(calls(step, person, reworded));
        }
        if (!byPhone || person != null && person.email() != null) {
            groups.add(byPhone ? groups.size() : 0, mails(step, context, reworded));
        }
        List<TextChoice> own = own(owner, reworded);
        return groups.stream().map(group -> group.with(own)).toList();
    }

    /** Where nobody met, there is an application to refer to, whatever was announced since. */
    private static StepKind step(StepKind planned, MessageContext context) {
        return planned == StepKind.FOLLOW_UP && context.interviewAt() == null
                ? StepKind.APPLICATION_FOLLOW_UP
                : planned;
    }

    private List<TextChoice> own(OwnerId owner, Set<String> reworded) {
        List<TemplateId> evenDeleted = reworded.stream()
                .flatMap(key -> TextChoice.templateOf(key).stream())
                .toList();
        return templates.usable(owner, evenDeleted).stream().map(TextChoice::of).toList();
    }

    private TextGroup mails(StepKind step, MessageContext context, Set<String> reworded) {
        List<BuiltInText> all = mails(step);
        List<BuiltInText> sensible = writer.variants(MessageKind.FOLLOW_UP, Channel.EMAIL, context).stream()
                .map(BuiltInText::of)
                .toList();
        List<TextChoice> choices = all.stream()
                .filter(text -> text.choice().kind() != MessageKind.FOLLOW_UP
                        || sensible.contains(text)
                        || reworded.contains(text.key()))
                .map(BuiltInText::choice)
                .toList();
        BuiltInText best = switch (step) {
            case CATCH_UP -> BuiltInText.CATCH_UP;
            case FOLLOW_UP -> BuiltInText.of(writer.best(context));
            default -> all.get(0);
        };
        return new TextGroup(Channel.EMAIL, best.key(), choices);
    }

    private static List<BuiltInText> mails(StepKind step) {
        return switch (step) {
            case THANK_YOU, CATCH_UP -> List.of(BuiltInText.THANK_YOU, BuiltInText.CATCH_UP);
            case FOLLOW_UP -> List.of(BuiltInText.SOBER, BuiltInText.ARGUED, BuiltInText.DEADLINE_PASSED);
            case FALLBACK_EMAIL -> List.of(BuiltInText.FALLBACK);
            case APPLICATION_FOLLOW_UP -> List.of(BuiltInText.APPLICATION);
        };
    }

    private static TextGroup calls(StepKind step, @Nullable PersonDetails person, Set<String> reworded) {
        BuiltInText call = step == StepKind.APPLICATION_FOLLOW_UP ? BuiltInText.APPLICATION_CALL : BuiltInText.CALL;
        List<BuiltInText> texts = new ArrayList<>(List.of(call, BuiltInText.VOICEMAIL, BuiltInText.FALLBACK));
        if (person != null && person.assistantPhone() != null || reworded.contains(BuiltInText.ASSISTANT.key())) {
            texts.add(0, BuiltInText.ASSISTANT);
        }
        return new TextGroup(
                Channel.PHONE,
                call.key(),
                texts.stream().map(BuiltInText::choice).toList());
    }

    private static boolean calls(StepKind step) {
        return step == StepKind.FOLLOW_UP || step == StepKind.APPLICATION_FOLLOW_UP;
    }

    private static boolean hasNumber(@Nullable PersonDetails person) {
        return person != null && (person.directPhone() != null || person.assistantPhone() != null);
    }
}
