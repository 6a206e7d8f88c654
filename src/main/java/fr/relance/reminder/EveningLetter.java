package fr.relance.reminder;

import fr.relance.dashboard.Agenda;
import fr.relance.interview.InterviewRow;
import fr.relance.kernel.OwnerId;
import fr.relance.reminder.Letter.Line;
import fr.relance.reminder.Letter.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** « Notez-le en une minute »: on the evening of an interview of which nobody told yet how it went. */
@Component
class EveningLetter implements Letter.Writer {

    private final Agenda agenda;
    private final Phrases phrases;

    EveningLetter(Agenda agenda, Phrases phrases) {
        this.agenda = agenda;
        this.phrases = phrases;
    }

    @Override
    public ReminderKind kind() {
        return ReminderKind.EVENING_AFTER;
    }

    @Override
    public Optional<Letter> write(OwnerId owner, LocalDate day, boolean discreet) {
        List<InterviewRow> held = agenda.whole(owner).toComplete().stream()
                .filter(row -> row.at().toLocalDate().equals(day))
                .toList();
        return held.isEmpty() ? Optional.empty() : Optional.of(letter(held, discreet));
    }

    private Letter letter(List<InterviewRow> held, boolean discreet) {
        InterviewRow latest = held.get(0);
        return new Letter(
                discreet
                        ? phrases.say("reminder.evening.discreet")
                        : phrases.say("reminder.evening.subject", Phrases.brief(latest.company())),
                phrases.say("reminder.evening.lead"),
                List.of(new Section(
                        phrases.say("reminder.evening.held"),
                        held.stream().map(this::line).toList())),
                phrases.say("reminder.evening.open"),
                phrases.link("/entretiens/" + latest.id()));
    }

    private Line line(InterviewRow row) {
        return new Line(
                Phrases.oneLine(row.company() + ", " + row.position()),
                phrases.say("reminder.interview.held", phrases.moment(row.at())),
                phrases.link("/entretiens/" + row.id()));
    }
}
