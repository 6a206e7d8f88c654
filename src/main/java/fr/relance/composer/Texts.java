package fr.relance.composer;

import static java.util.stream.Collectors.toCollection;

import fr.relance.followup.FollowUpView;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.TemplateId;
import fr.relance.message.Message;
import fr.relance.message.MessageContext;
import fr.relance.message.MessageKind;
import fr.relance.message.MessageRequest;
import fr.relance.message.MessageTemplates;
import fr.relance.message.MessageWriter;
import fr.relance.message.Variant;
import fr.relance.planning.Channel;
import fr.relance.planning.StepKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows which texts make sense for a relance, and has them written; what was reworded once stays within reach. */
@Component
class Texts {

    private final MessageWriter writer;
    private final MessageTemplates templates;
    private final OwnWordingRepository wordings;

    Texts(MessageWriter writer, MessageTemplates templates, OwnWordingRepository wordings) {
        this.writer = writer;
        this.templates = templates;
        this.wordings = wordings;
    }

    /**
     * What a relance can say.
     *
     * @param groups the ways that are open, the planned one first; in each, the person's own templates come last
     * @param shown the text that is wanted, or the best one
     * @param aloud during a call, the other texts that may have to be said
     */
    record Drafts(List<TextGroup> groups, Draft shown, Map<MessageKind, Draft> aloud) {}

    /** Has the text written that is wanted, or the best one, and puts the candidate's own wording in its place. */
    Drafts of(OwnerId owner, Composer.Facts facts, MessageContext context, @Nullable String wanted) {
        List<OwnWording> kept = wordings.findByOwnerIdAndFollowUpIdOrderByKeptAtDesc(
                owner.value(), facts.followUp().id().value());
        Set<String> reworded = kept.stream()
                .filter(OwnWording::isInUse)
                .map(OwnWording::textKey)
                .collect(toCollection(LinkedHashSet::new));
        List<Text> own = own(owner, reworded);
        List<TextGroup> groups = groups(facts, context, reworded).stream()
                .map(group -> group.with(own))
                .toList();
        Text text = choose(groups, wanted, reworded);
        Map<MessageKind, Draft> aloud = new EnumMap<>(MessageKind.class);
        if (!text.isMail() && text.isTheMessage()) {
            all(groups)
                    .filter(other -> other.template() == null && !other.isMail() && !other.isTheMessage())
                    .forEach(other -> aloud.put(other.kind(), draft(other, context, kept)));
        }
        return new Drafts(groups, draft(text, context, kept), aloud);
    }

    private Draft draft(Text text, MessageContext context, List<OwnWording> kept) {
        Message written = text.template() == null
                ? writer.write(new MessageRequest(text.kind(), text.channel(), text.variant(), context))
                : writer.write(text.template().content(), context);
        return kept.stream()
                .filter(own -> own.textKey().equals(text.key()))
                .findFirst()
                .map(own -> new Draft(text, written, own.wording(), own.version()))
                .orElse(new Draft(text, written, null, 0));
    }

    /** What was asked for; else what the candidate reworded last; else the best of the planned way. */
    private static Text choose(List<TextGroup> groups, @Nullable String wanted, Set<String> reworded) {
        TextGroup planned = groups.get(0);
        return find(all(groups), wanted)
                .or(() -> reworded.stream()
                        .flatMap(key -> find(planned.choices().stream(), key).stream())
                        .filter(Text::isTheMessage)
                        .findFirst())
                .or(() -> find(planned.choices().stream(), planned.best()))
                .orElseThrow();
    }

    private static Optional<Text> find(Stream<Text> texts, @Nullable String key) {
        return texts.filter(text -> text.key().equals(key)).findFirst();
    }

    private static Stream<Text> all(List<TextGroup> groups) {
        return groups.stream().flatMap(group -> group.choices().stream());
    }

    private List<Text> own(OwnerId owner, Set<String> reworded) {
        List<TemplateId> evenDeleted =
                reworded.stream().flatMap(key -> Text.templateOf(key).stream()).toList();
        return templates.usable(owner, evenDeleted).stream().map(Text::of).toList();
    }

    private List<TextGroup> groups(Composer.Facts facts, MessageContext context, Set<String> reworded) {
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
        return groups;
    }

    /** Where nobody met, there is an application to refer to, whatever was announced since. */
    private static StepKind step(StepKind planned, MessageContext context) {
        return planned == StepKind.FOLLOW_UP && context.interviewAt() == null
                ? StepKind.APPLICATION_FOLLOW_UP
                : planned;
    }

    private TextGroup mails(StepKind step, MessageContext context, Set<String> reworded) {
        return switch (step) {
            case THANK_YOU -> mails(Text.THANK_YOU, List.of(Text.THANK_YOU, Text.CATCH_UP));
            case CATCH_UP -> mails(Text.CATCH_UP, List.of(Text.THANK_YOU, Text.CATCH_UP));
            case FOLLOW_UP -> {
                List<Variant> sensible = writer.variants(MessageKind.FOLLOW_UP, Channel.EMAIL, context);
                yield mails(
                        Text.of(writer.best(context)),
                        Arrays.stream(Variant.values())
                                .filter(variant -> sensible.contains(variant)
                                        || reworded.contains(Text.of(variant).key()))
                                .map(Text::of)
                                .toList());
            }
            case FALLBACK_EMAIL -> mails(Text.FALLBACK, List.of(Text.FALLBACK));
            case APPLICATION_FOLLOW_UP -> mails(Text.APPLICATION, List.of(Text.APPLICATION));
        };
    }

    private static TextGroup mails(Text best, List<Text> choices) {
        return new TextGroup(Channel.EMAIL, best.key(), choices);
    }

    private static TextGroup calls(StepKind step, @Nullable PersonDetails person, Set<String> reworded) {
        Text call = step == StepKind.APPLICATION_FOLLOW_UP ? Text.APPLICATION_CALL : Text.CALL;
        List<Text> texts = new ArrayList<>(List.of(call, Text.VOICEMAIL, Text.FALLBACK));
        if (person != null && person.assistantPhone() != null || reworded.contains(Text.ASSISTANT.key())) {
            texts.add(0, Text.ASSISTANT);
        }
        return new TextGroup(Channel.PHONE, call.key(), texts);
    }

    private static boolean calls(StepKind step) {
        return step == StepKind.FOLLOW_UP || step == StepKind.APPLICATION_FOLLOW_UP;
    }

    private static boolean hasNumber(@Nullable PersonDetails person) {
        return person != null && (person.directPhone() != null || person.assistantPhone() != null);
    }
}
