package fr.relance.reminder;

import fr.relance.dashboard.Agenda;
import fr.relance.dashboard.AgendaLine;
import fr.relance.followup.Departure;
import fr.relance.followup.DepartureState;
import fr.relance.kernel.OwnerId;
import fr.relance.reminder.Letter.Line;
import fr.relance.reminder.Letter.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was entrusted and did not leave: whoever believes that it did waits for an answer to nothing. */
@Component
class NotSentLetter implements Letter.Writer {

    private final Agenda agenda;
    private final Phrases phrases;

    NotSentLetter(Agenda agenda, Phrases phrases) {
        this.agenda = agenda;
        this.phrases = phrases;
    }

    @Override
    public ReminderKind kind() {
        return ReminderKind.NOT_SENT;
    }

    @Override
    public Optional<Letter> write(OwnerId owner, LocalDate day, boolean discreet) {
        List<AgendaLine> stopped = agenda.whole(owner).groups().values().stream()
                .flatMap(List::stream)
                .filter(line -> isStopped(line.departure()))
                .toList();
        return stopped.isEmpty() ? Optional.empty() : Optional.of(letter(stopped, discreet));
    }

    private static boolean isStopped(@Nullable Departure departure) {
        return departure != null
                && (departure.state() == DepartureState.FAILED || departure.state() == DepartureState.UNSURE);
    }

    private Letter letter(List<AgendaLine> stopped, boolean discreet) {
        AgendaLine first = stopped.get(0);
        return new Letter(
                discreet
                        ? phrases.say("reminder.notSent.discreet")
                        : phrases.say(
                                "reminder.notSent.subject",
                                Phrases.brief(first.followUp().company())),
                phrases.say("reminder.notSent.lead"),
                List.of(new Section(
                        phrases.say("reminder.notSent.stopped"),
                        stopped.stream().map(this::line).toList())),
                phrases.say("reminder.notSent.open"),
                phrases.link("/relances/" + first.followUp().id()));
    }

    private Line line(AgendaLine line) {
        boolean unsure = line.departure() != null && line.departure().state() == DepartureState.UNSURE;
        return new Line(
                Phrases.oneLine(
                        line.followUp().company() + ", " + line.followUp().position()),
                phrases.say(unsure ? "reminder.departure.unsure" : "reminder.departure.not"),
                phrases.link("/relances/" + line.followUp().id()));
    }
}
