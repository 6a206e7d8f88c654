package fr.relance.interview;

import fr.relance.jobapplication.ContactView;
import fr.relance.journal.Fact;
import fr.relance.kernel.FrenchDates;
import fr.relance.kernel.InterviewId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What the journal tells of interviews and new dates. */
@Component
class InterviewFacts {

    private final MessageSourceAccessor texts;

    InterviewFacts(MessageSource messages) {
        this.texts = new MessageSourceAccessor(messages, Locale.FRANCE);
    }

    Fact recorded(InterviewView interview, List<ContactView> people) {
        return fact("journal.interview.recorded", interview, people);
    }

    /** It is told how it went, or something is put right; null where nothing changed. */
    @Nullable
    Fact edited(InterviewView before, InterviewView after, List<ContactView> people) {
        if (before.details().equals(after.details()) && before.debriefed() == after.debriefed()) {
            return null;
        }
        boolean completed = !before.debriefed() && after.debriefed();
        return fact(completed ? "journal.interview.completed" : "journal.interview.edited", after, people)
                .back(address(after.id()));
    }

    Fact deleted(InterviewView interview, List<ContactView> people) {
        InterviewDetails details = interview.details();
        return Fact.of("journal.interview.deleted", "trash")
                .detail(held(details, people))
                .back(address(interview.id()));
    }

    Fact announced(AnnounceNewDate command, @Nullable ContactView person) {
        String when = moment(command.receivedAt());
        String line = person == null
                ? texts.getMessage("interview.fact.announced", new Object[] {when})
                : texts.getMessage("interview.fact.announcedBy", new Object[] {when, person.label()});
        return Fact.of("journal.interview.announced", "calendar").detail(withWords(line, command.words()));
    }

    private Fact fact(String name, InterviewView interview, List<ContactView> people) {
        InterviewDetails details = interview.details();
        return Fact.of(name, icon(details.setting()))
                .detail(withWords(held(details, people), details.announcedWords()))
                .href(address(interview.id()));
    }

    private String held(InterviewDetails details, List<ContactView> people) {
        String setting =
                texts.getMessage("InterviewSetting." + details.setting()).toLowerCase(Locale.FRENCH);
        String names = people.stream().map(ContactView::label).collect(Collectors.joining(", "));
        String when = moment(details.at());
        return names.isEmpty()
                ? texts.getMessage("interview.fact.held", new Object[] {when, setting})
                : texts.getMessage("interview.fact.heldWith", new Object[] {when, setting, names});
    }

    private String withWords(String line, @Nullable String words) {
        return words == null ? line : texts.getMessage("interview.fact.words", new Object[] {line, words});
    }

    private static String moment(LocalDateTime at) {
        return FrenchDates.withYear(at.toLocalDate()) + " à " + FrenchDates.time(at.toLocalTime());
    }

    private static String icon(InterviewSetting setting) {
        return setting == InterviewSetting.PHONE ? "phone" : "people";
    }

    private static String address(InterviewId id) {
        return "/entretiens/" + id;
    }
}
