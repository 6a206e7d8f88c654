package fr.relance.followup;

import static java.util.stream.Collectors.toCollection;

import fr.relance.account.Candidate;
import fr.relance.interview.AnnouncedFactView;
import fr.relance.interview.InterviewDetails;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.OwnerId;
import fr.relance.message.Addressee;
import fr.relance.message.Announced;
import fr.relance.message.Message;
import fr.relance.message.MessageContext;
import fr.relance.message.MessageKind;
import fr.relance.message.Sender;
import fr.relance.planning.Reason;
import fr.relance.planning.Rule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Translates recorded facts into what a message knows, and has it written. */
@Component
class Letters {

    private final TextWriter writer;
    private final Texts texts;
    private final OwnWordingRepository wordings;
    private final Departures departures;
    private final Clock clock;

    Letters(TextWriter writer, Texts texts, OwnWordingRepository wordings, Departures departures, Clock clock) {
        this.writer = writer;
        this.texts = texts;
        this.wordings = wordings;
        this.departures = departures;
        this.clock = clock;
    }

    /** Writes the text that is wanted, or the best one, and puts the candidate's own words in its place. */
    Composition compose(OwnerId owner, Facts facts, @Nullable String wanted) {
        List<OwnWording> kept = wordings.findByOwnerIdAndFollowUpIdOrderByKeptAtDesc(
                owner.value(), facts.followUp().id().value());
        LocalDateTime now = facts.candidate().now(clock);
        MessageContext context = facts.context(now.toLocalDate());
        Set<String> reworded = kept.stream()
                .filter(OwnWording::isInUse)
                .map(OwnWording::textKey)
                .collect(toCollection(LinkedHashSet::new));
        List<TextGroup> groups = texts.of(owner, facts, context, reworded);
        TextChoice choice = choose(groups, wanted, reworded);
        return new Composition(
                facts.followUp(),
                facts.jobApplication(),
                facts.fact(),
                facts.person(),
                facts.candidate(),
                groups,
                words(choice, context, kept),
                aloud(groups, choice, context, kept),
                context,
                departures.of(owner, facts.followUp().id()),
                now);
    }

    /** What was asked for; else what the candidate reworded last; else the best of the planned way. */
    private static TextChoice choose(List<TextGroup> groups, @Nullable String wanted, Set<String> reworded) {
        TextGroup planned = groups.get(0);
        List<TextChoice> all =
                groups.stream().flatMap(group -> group.choices().stream()).toList();
        return find(all, wanted)
                .or(() -> reworded.stream()
                        .flatMap(key -> find(planned.choices(), key).stream())
                        .filter(TextChoice::isTheMessage)
                        .findFirst())
                .or(() -> find(planned.choices(), planned.best()))
                .orElseThrow();
    }

    private static Optional<TextChoice> find(List<TextChoice> choices, @Nullable String key) {
        return choices.stream().filter(choice -> choice.key().equals(key)).findFirst();
    }

    private Words words(TextChoice choice, MessageContext context, List<OwnWording> kept) {
        Message written = writer.write(choice, context);
        return kept.stream()
                .filter(own -> own.textKey().equals(choice.key()))
                .findFirst()
                .map(own -> new Words(choice, written, own.words(), own.version()))
                .orElse(new Words(choice, written, null, 0));
    }

    /** During a call the other texts are at hand, too. */
    private Map<MessageKind, Words> aloud(
            List<TextGroup> groups, TextChoice shown, MessageContext context, List<OwnWording> kept) {
        Map<MessageKind, Words> aloud = new EnumMap<>(MessageKind.class);
        if (!shown.isMail() && shown.isTheMessage()) {
            groups.stream()
                    .flatMap(group -> group.choices().stream())
                    .filter(choice -> choice.template() == null && !choice.isMail() && !choice.isTheMessage())
                    .forEach(choice -> aloud.put(choice.kind(), words(choice, context, kept)));
        }
        return aloud;
    }

    /** What is recorded around one relance. */
    record Facts(
            FollowUpView followUp,
            @Nullable AnnouncedFactView fact,
            JobApplicationView jobApplication,
            @Nullable PersonDetails person,
            Candidate candidate) {

        /** A message leaves on its slot's day, or today if that is over. */
        MessageContext context(LocalDate today) {
            LocalDate slot = followUp.slot().at().toLocalDate();
            InterviewDetails details = fact == null ? null : fact.details();
            return new MessageContext(
                    new Sender(candidate.firstName(), candidate.lastName(), candidate.phone(), candidate.gender()),
                    person == null ? null : new Addressee(person.civility(), person.lastName()),
                    jobApplication.details().position(),
                    jobApplication.details().company(),
                    details == null ? null : details.at(),
                    jobApplication.details().appliedOn(),
                    slot.isBefore(today) ? today : slot,
                    fact == null ? null : new Announced(fact.words(), deadline()),
                    details == null ? null : details.needs(),
                    details == null ? null : details.strengths(),
                    details == null ? null : details.talkingPoint());
        }

        private @Nullable LocalDate deadline() {
            FollowUpView.Call call = followUp.call();
            List<Reason> reasons = call == null ? followUp.slot().reasons() : call.reasons();
            return reasons.stream()
                    .filter(reason -> reason.rule() == Rule.RECRUITER_DEADLINE)
                    .map(Reason::to)
                    .map(dayAfter -> dayAfter.minusDays(1))
                    .findFirst()
                    .orElse(null);
        }
    }
}
