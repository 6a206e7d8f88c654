package fr.relance.followup;

import fr.relance.jobapplication.PersonDetails;
import fr.relance.message.MessageContext;
import fr.relance.message.MessageKind;
import fr.relance.message.MessageWriter;
import fr.relance.planning.Channel;
import fr.relance.planning.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows which texts make sense for a relance; what was reworded once stays within reach. */
@Component
class Texts {

    private final MessageWriter writer;

    Texts(MessageWriter writer) {
        this.writer = writer;
    }

    /** The ways that are open, the planned one first. */
    List<TextGroup> of(
            FollowUpView followUp, @Nullable PersonDetails person, MessageContext context, Set<String> kept) {
        List<TextGroup> groups = new ArrayList<>();
        boolean byPhone = followUp.channel() == Channel.PHONE;
        if (!byPhone || person != null && person.email() != null) {
            groups.add(mails(followUp.kind(), context, kept));
        }
        if (byPhone || followUp.isFollowUp() && hasNumber(person)) {
            groups.add(byPhone ? 0 : groups.size(), calls(person, kept));
        }
        return groups;
    }

    private TextGroup mails(StepKind step, MessageContext context, Set<String> kept) {
        List<BuiltInText> offered = offeredMails(step, context);
        List<BuiltInText> all = step == StepKind.THANK_YOU || step == StepKind.CATCH_UP
                ? offered
                : List.of(BuiltInText.SOBER, BuiltInText.ARGUED, BuiltInText.DEADLINE_PASSED);
        List<TextChoice> choices = all.stream()
                .filter(text ->
                        offered.contains(text) || kept.contains(text.choice().key()))
                .map(BuiltInText::choice)
                .toList();
        BuiltInText best = switch (step) {
            case THANK_YOU -> BuiltInText.THANK_YOU;
            case CATCH_UP -> BuiltInText.CATCH_UP;
            default -> BuiltInText.of(writer.best(context));
        };
        return new TextGroup(Channel.EMAIL, best.choice().key(), choices);
    }

    private List<BuiltInText> offeredMails(StepKind step, MessageContext context) {
        return switch (step) {
            case THANK_YOU, CATCH_UP -> List.of(BuiltInText.THANK_YOU, BuiltInText.CATCH_UP);
            default ->
                writer.variants(MessageKind.FOLLOW_UP, Channel.EMAIL, context).stream()
                        .map(BuiltInText::of)
                        .toList();
        };
    }

    private static TextGroup calls(@Nullable PersonDetails person, Set<String> kept) {
        boolean assistant = person != null && person.assistantPhone() != null;
        List<TextChoice> choices = Stream.of(BuiltInText.ASSISTANT, BuiltInText.CALL, BuiltInText.VOICEMAIL)
                .map(BuiltInText::choice)
                .filter(choice -> choice.kind() != MessageKind.ASSISTANT || assistant || kept.contains(choice.key()))
                .toList();
        return new TextGroup(Channel.PHONE, BuiltInText.CALL.choice().key(), choices);
    }

    private static boolean hasNumber(@Nullable PersonDetails person) {
        return person != null && (person.directPhone() != null || person.assistantPhone() != null);
    }
}
