package fr.relance.reminder;

import fr.relance.dashboard.Agenda;
import fr.relance.interview.InterviewDetails;
import fr.relance.interview.InterviewRow;
import fr.relance.interview.InterviewView;
import fr.relance.interview.Interviews;
import fr.relance.jobapplication.ContactView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.OwnerId;
import fr.relance.reminder.Letter.Line;
import fr.relance.reminder.Letter.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sheet of a day with an interview: when and where, whom one meets, what they need, what one brings, what to ask. */
@Component
class SheetLetter implements Letter.Writer {

    private static final int QUESTIONS = 5;

    private final Agenda agenda;
    private final Interviews interviews;
    private final JobApplications jobApplications;
    private final Phrases phrases;

    SheetLetter(Agenda agenda, Interviews interviews, JobApplications jobApplications, Phrases phrases) {
        this.agenda = agenda;
        this.interviews = interviews;
        this.jobApplications = jobApplications;
        this.phrases = phrases;
    }

    @Override
    public ReminderKind kind() {
        return ReminderKind.DAY_SHEET;
    }

    @Override
    public Optional<Letter> write(OwnerId owner, LocalDate day, boolean discreet) {
        List<InterviewRow> toCome = agenda.whole(owner).toCome().stream()
                .filter(row -> row.at().toLocalDate().equals(day))
                .toList();
        return toCome.isEmpty() ? Optional.empty() : Optional.of(letter(owner, toCome, discreet));
    }

    private Letter letter(OwnerId owner, List<InterviewRow> toCome, boolean discreet) {
        InterviewRow first = toCome.get(0);
        String time = phrases.time(first.at());
        List<Section> sections = new ArrayList<>();
        toCome.forEach(row -> sections.add(sheet(owner, row)));
        sections.add(questions());
        return new Letter(
                discreet
                        ? phrases.say("reminder.sheet.discreet", time)
                        : phrases.say("reminder.sheet.subject", time, Phrases.brief(first.company())),
                phrases.say("reminder.sheet.lead"),
                sections,
                phrases.say("reminder.sheet.open"),
                phrases.link("/entretiens/" + first.id()));
    }

    private Section sheet(OwnerId owner, InterviewRow row) {
        InterviewView interview = interviews.get(owner, row.id());
        List<InterviewDetails> all = Stream.concat(
                        Stream.of(interview), interviews.of(owner, interview.jobApplication()).stream())
                .map(InterviewView::details)
                .toList();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                Phrases.oneLine(row.company() + ", " + row.position()),
                Phrases.oneLine(phrases.label(row.setting()) + (row.place() == null ? "" : " · " + row.place())),
                phrases.link("/entretiens/" + row.id())));
        people(owner, interview).forEach(lines::add);
        told("reminder.sheet.needs", all, InterviewDetails::needs).forEach(lines::add);
        told("reminder.sheet.strengths", all, InterviewDetails::strengths).forEach(lines::add);
        return new Section(phrases.time(row.at()), lines);
    }

    private List<Line> people(OwnerId owner, InterviewView interview) {
        ContactId metWith = interview.details().metWith();
        return jobApplications.get(owner, interview.jobApplication()).people().stream()
                .filter(person -> person.id().equals(metWith)
                        || interview.details().alsoMet().contains(person.id()))
                .map(SheetLetter::person)
                .toList();
    }

    private static Line person(ContactView person) {
        String role = person.person().role();
        String name = person.label();
        return new Line(Phrases.oneLine(name), role == null || role.equals(name) ? null : Phrases.oneLine(role), null);
    }

    /** What was told last about it, at this interview or an earlier one. */
    private List<Line> told(
            String label, List<InterviewDetails> all, Function<InterviewDetails, @Nullable String> part) {
        return all.stream()
                .map(part)
                .filter(Objects::nonNull)
                .findFirst()
                .map(text -> List.of(new Line(phrases.say(label), Phrases.oneLine(text), null)))
                .orElse(List.of());
    }

    private Section questions() {
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i <= QUESTIONS; i++) {
            lines.add(new Line(phrases.say("reminder.question." + i), null, null));
        }
        return new Section(phrases.say("reminder.sheet.questions"), lines);
    }
}
