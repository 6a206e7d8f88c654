package fr.relance.jobapplication;

import fr.relance.journal.Fact;
import fr.relance.kernel.FrenchDates;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What the journal tells of a candidature's own changes. */
@Component
class JobApplicationFacts {

    private final MessageSourceAccessor texts;

    JobApplicationFacts(MessageSource messages) {
        this.texts = new MessageSourceAccessor(messages, Locale.FRANCE);
    }

    /** The title of a fact of that name. */
    String title(String name) {
        return texts.getMessage(name);
    }

    Fact created(JobApplicationDetails details) {
        Fact fact = Fact.of("journal.jobapplication.created", "briefcase");
        return details.appliedOn() == null ? fact : fact.detail(sentOn(details.appliedOn()));
    }

    @Nullable
    Fact edited(JobApplicationDetails before, JobApplicationDetails after) {
        if (before.equals(after)) {
            return null;
        }
        LocalDate sent = after.appliedOn();
        return sent == null || sent.equals(before.appliedOn())
                ? Fact.of("journal.jobapplication.edited", "edit")
                : sent(sent);
    }

    Fact moved(Stage from, JobApplicationView after) {
        Stage to = after.progress().stage();
        LocalDate sent = after.details().appliedOn();
        if (from == Stage.TO_APPLY && to == Stage.APPLIED && sent != null) {
            return sent(sent);
        }
        return Fact.of("journal.jobapplication.moved", "flag")
                .detail(texts.getMessage("jobapplication.moved", new Object[] {stage(from), stage(to)}));
    }

    /** What was answered, and where that led. */
    Fact answered(AnswerKind kind, Stage from, Stage to) {
        Fact fact = Fact.of("journal.jobapplication.answer." + kind, kind == AnswerKind.REFUSAL ? "close" : "reply");
        return from == to
                ? fact
                : fact.detail(texts.getMessage("jobapplication.moved", new Object[] {stage(from), stage(to)}));
    }

    private Fact sent(LocalDate day) {
        return Fact.of("journal.jobapplication.sent", "send").detail(sentOn(day));
    }

    private String sentOn(LocalDate day) {
        return texts.getMessage("jobapplication.sentOn", new Object[] {FrenchDates.withYear(day)});
    }

    private String stage(Stage stage) {
        return texts.getMessage("Stage." + stage);
    }
}
