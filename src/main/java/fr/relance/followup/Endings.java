package fr.relance.followup;

import fr.relance.journal.Fact;
import fr.relance.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Ends what waits when facts leave it without object, and says so where somebody could see it waiting. */
@Component
class Endings {

    private final Journal journal;
    private final Clock clock;
    private final MessageSourceAccessor texts;

    Endings(Journal journal, Clock clock, MessageSource messages) {
        this.journal = journal;
        this.clock = clock;
        this.texts = new MessageSourceAccessor(messages, Locale.FRANCE);
    }

    /** The message of the day after goes with its follow-up without a word of its own. */
    void of(KnownFacts known, List<FollowUp> rows, Consumer<FollowUp> ending) {
        List<FollowUp> waiting = rows.stream().filter(FollowUp::isPending).toList();
        rows.forEach(ending);
        waiting.stream()
                .filter(row -> !row.isPending())
                .filter(known::happened)
                .min(Comparator.comparing(row -> !row.takes(PlaceInPlan.FOLLOW_UP)))
                .ifPresent(row -> journal.note(known.owner(), row.jobApplication(), told(row.view())));
    }

    Instant now() {
        return clock.instant();
    }

    private Fact told(FollowUpView ended) {
        Cancellation cause = ended.status().cancellation();
        String why = texts.getMessage(cause == null ? "followup.ended.OVERTAKEN" : "followup.ended." + cause.name());
        return FollowUpFacts.of(ended, cause == null ? "overtaken" : "cancelled", "close")
                .detail(why + ". Date prévue\u00a0: "
                        + FollowUpFacts.slot(ended.slot().at()));
    }
}
