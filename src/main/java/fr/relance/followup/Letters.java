package fr.relance.followup;

import fr.relance.account.Candidate;
import fr.relance.interview.InterviewDetails;
import fr.relance.interview.InterviewView;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.message.Addressee;
import fr.relance.message.Announced;
import fr.relance.message.Message;
import fr.relance.message.MessageContext;
import fr.relance.message.MessageKind;
import fr.relance.message.MessageRequest;
import fr.relance.message.MessageWriter;
import fr.relance.message.Sender;
import fr.relance.message.Variant;
import fr.relance.planning.Channel;
import fr.relance.planning.Reason;
import fr.relance.planning.Rule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Translates recorded facts into what a message knows, and has it written. */
@Component
class Letters {

    private final MessageWriter writer;
    private final Clock clock;

    Letters(MessageWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    Composition compose(Facts facts, Optional<Variant> wanted) {
        LocalDateTime now = facts.candidate().now(clock);
        MessageContext context = facts.context(now.toLocalDate());
        MessageKind kind = kind(facts.followUp());
        List<Variant> variants = writer.variants(kind, facts.followUp().channel(), context);
        Variant variant =
                variants.isEmpty() ? null : wanted.filter(variants::contains).orElseGet(() -> writer.best(context));
        Message message = writer.write(new MessageRequest(kind, facts.followUp().channel(), variant, context));
        return new Composition(
                facts.followUp(),
                facts.jobApplication(),
                facts.interview(),
                facts.person(),
                facts.candidate(),
                message,
                variant,
                variants,
                scripts(facts, context),
                now);
    }

    private Map<MessageKind, Message> scripts(Facts facts, MessageContext context) {
        Map<MessageKind, Message> scripts = new EnumMap<>(MessageKind.class);
        if (facts.followUp().channel() == Channel.PHONE) {
            if (facts.person() != null && facts.person().assistantPhone() != null) {
                scripts.put(MessageKind.ASSISTANT, script(MessageKind.ASSISTANT, context));
            }
            scripts.put(MessageKind.VOICEMAIL, script(MessageKind.VOICEMAIL, context));
        }
        return scripts;
    }

    private Message script(MessageKind kind, MessageContext context) {
        return writer.write(new MessageRequest(kind, Channel.PHONE, null, context));
    }

    private static MessageKind kind(FollowUpView followUp) {
        return switch (followUp.kind()) {
            case THANK_YOU -> MessageKind.THANK_YOU;
            case CATCH_UP -> MessageKind.CATCH_UP;
            case FOLLOW_UP, APPLICATION_FOLLOW_UP, FALLBACK_EMAIL -> MessageKind.FOLLOW_UP;
        };
    }

    /** What is recorded around one relance. */
    record Facts(
            FollowUpView followUp,
            InterviewView interview,
            JobApplicationView jobApplication,
            @Nullable PersonDetails person,
            Candidate candidate) {

        /** A message leaves on its slot's day, or today if that is over. */
        MessageContext context(LocalDate today) {
            LocalDate slot = followUp.slot().at().toLocalDate();
            InterviewDetails details = interview.details();
            return new MessageContext(
                    new Sender(candidate.firstName(), candidate.lastName(), candidate.phone(), candidate.gender()),
                    person == null ? null : new Addressee(person.civility(), person.lastName()),
                    jobApplication.details().position(),
                    jobApplication.details().company(),
                    details.at(),
                    jobApplication.details().appliedOn(),
                    slot.isBefore(today) ? today : slot,
                    new Announced(details.announcedWords(), deadline()),
                    details.needs(),
                    details.strengths(),
                    details.talkingPoint());
        }

        private @Nullable LocalDate deadline() {
            return followUp.slot().reasons().stream()
                    .filter(reason -> reason.rule() == Rule.RECRUITER_DEADLINE)
                    .map(Reason::to)
                    .map(dayAfter -> dayAfter.minusDays(1))
                    .findFirst()
                    .orElse(null);
        }
    }
}
