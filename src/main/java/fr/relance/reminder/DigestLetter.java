package fr.relance.reminder;

import fr.relance.dashboard.Agenda;
import fr.relance.dashboard.AgendaLine;
import fr.relance.dashboard.AgendaView;
import fr.relance.dashboard.Due;
import fr.relance.followup.PendingFollowUp;
import fr.relance.interview.InterviewRow;
import fr.relance.jobapplication.OwedReply;
import fr.relance.kernel.FrenchDates;
import fr.relance.kernel.OwnerId;
import fr.relance.reminder.Letter.Line;
import fr.relance.reminder.Letter.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits today, as « Aujourd’hui » shows it: late and today’s relances, answers that are owed, interviews. */
@Component
class DigestLetter implements LetterWriter {

    private static final int NAMED = 2;

    private final Agenda agenda;
    private final Phrases phrases;

    DigestLetter(Agenda agenda, Phrases phrases) {
        this.agenda = agenda;
        this.phrases = phrases;
    }

    @Override
    public ReminderKind kind() {
        return ReminderKind.DIGEST;
    }

    @Override
    public Optional<Letter> write(OwnerId owner, LocalDate day, boolean discreet) {
        AgendaView view = agenda.whole(owner);
        List<Section> sections = sections(view);
        return sections.isEmpty() ? Optional.empty() : Optional.of(letter(view, sections, discreet));
    }

    private Letter letter(AgendaView view, List<Section> sections, boolean discreet) {
        List<String> companies = companies(view);
        int count = sections.stream().mapToInt(each -> each.lines().size()).sum();
        return new Letter(
                discreet ? phrases.say("reminder.digest.discreet", count) : subject(companies),
                phrases.say("reminder.digest.lead", FrenchDates.withWeekday(view.today(), view.today())),
                sections,
                phrases.say("reminder.digest.open"),
                phrases.link("/"));
    }

    private List<Section> sections(AgendaView view) {
        return Stream.of(
                        section("reminder.digest.late", due(view, Due.LATE), this::followUp),
                        section("reminder.digest.today", due(view, Due.TODAY), this::followUp),
                        section("reminder.digest.toAnswer", view.toAnswer(), this::owed),
                        section("reminder.digest.interviews", today(view), this::interview),
                        section("reminder.digest.toComplete", view.toComplete(), this::toComplete))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private <T> Section section(String title, List<T> rows, Function<T, Line> line) {
        return new Section(phrases.say(title), rows.stream().map(line).toList());
    }

    private Line followUp(PendingFollowUp row) {
        String who = row.lastName() == null
                ? ""
                : " · " + (row.civility() == null ? "" : phrases.label(row.civility()) + " ") + row.lastName();
        return new Line(
                title(row.company(), row.position()),
                Phrases.oneLine(phrases.label(row.kind()) + " · " + phrases.label(row.channel()) + who),
                phrases.link("/relances/" + row.id()));
    }

    private Line owed(OwedReply row) {
        return new Line(title(row.company(), row.position()), null, phrases.link("/candidatures/" + row.id()));
    }

    private Line interview(InterviewRow row) {
        return new Line(
                title(row.company(), row.position()),
                phrases.say("reminder.interview.at", phrases.time(row.at()), phrases.label(row.setting())),
                phrases.link("/entretiens/" + row.id()));
    }

    private Line toComplete(InterviewRow row) {
        return new Line(
                title(row.company(), row.position()),
                phrases.say("reminder.interview.held", phrases.moment(row.at())),
                phrases.link("/entretiens/" + row.id()));
    }

    private String subject(List<String> companies) {
        String named = companies.stream().limit(NAMED).collect(Collectors.joining(", "));
        int others = companies.size() - NAMED;
        return others <= 0
                ? phrases.say("reminder.digest.subject", named)
                : phrases.say("reminder.digest.subjectAndOthers", named, others);
    }

    private static List<String> companies(AgendaView view) {
        return Stream.of(
                        due(view, Due.LATE).stream().map(PendingFollowUp::company),
                        due(view, Due.TODAY).stream().map(PendingFollowUp::company),
                        view.toAnswer().stream().map(OwedReply::company),
                        today(view).stream().map(InterviewRow::company),
                        view.toComplete().stream().map(InterviewRow::company))
                .flatMap(Function.identity())
                .map(Phrases::brief)
                .distinct()
                .toList();
    }

    private static List<PendingFollowUp> due(AgendaView view, Due due) {
        return view.groups().getOrDefault(due, List.of()).stream()
                .map(AgendaLine::followUp)
                .toList();
    }

    private static List<InterviewRow> today(AgendaView view) {
        return view.toCome().stream()
                .filter(row -> row.at().toLocalDate().equals(view.today()))
                .toList();
    }

    private static String title(String company, String position) {
        return Phrases.oneLine(company + ", " + position);
    }
}
