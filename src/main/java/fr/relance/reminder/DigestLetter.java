package fr.relance.reminder;

import fr.relance.dashboard.Agenda;
import fr.relance.dashboard.AgendaLine;
import fr.relance.dashboard.AgendaView;
import fr.relance.dashboard.Due;
import fr.relance.followup.Departure;
import fr.relance.followup.DepartureState;
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
class DigestLetter implements Letter.Writer {

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
        List<String> companies = companies(view);
        return companies.isEmpty() ? Optional.empty() : Optional.of(letter(view, companies, discreet));
    }

    private Letter letter(AgendaView view, List<String> companies, boolean discreet) {
        List<Section> sections = sections(view);
        long leaving = Stream.of(Due.LATE, Due.TODAY)
                .flatMap(due -> due(view, due).stream())
                .filter(AgendaLine::isTakenCareOf)
                .count();
        long count = sections.stream().mapToLong(each -> each.lines().size()).sum() - leaving;
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

    private Line followUp(AgendaLine line) {
        PendingFollowUp row = line.followUp();
        return new Line(
                title(row.company(), row.position()),
                line.departure() == null ? how(row) : departure(line, line.departure()),
                phrases.link("/relances/" + row.id()));
    }

    /** Who reads that it is to do does it, and the recruiter gets it twice. */
    private String departure(AgendaLine line, Departure departure) {
        String state =
                line.isTakenCareOf() ? "underway" : departure.state() == DepartureState.UNSURE ? "unsure" : "not";
        return phrases.say("reminder.departure." + state);
    }

    private String how(PendingFollowUp row) {
        String who = row.lastName() == null
                ? ""
                : " · " + (row.civility() == null ? "" : phrases.label(row.civility()) + " ") + row.lastName();
        return Phrases.oneLine(phrases.label(row.kind()) + " · " + phrases.label(row.channel()) + who);
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

    /** Where something is to do: what leaves by itself is not. */
    private static List<String> companies(AgendaView view) {
        return Stream.of(
                        Stream.of(Due.LATE, Due.TODAY)
                                .flatMap(due -> due(view, due).stream())
                                .filter(line -> !line.isTakenCareOf())
                                .map(line -> line.followUp().company()),
                        view.toAnswer().stream().map(OwedReply::company),
                        today(view).stream().map(InterviewRow::company),
                        view.toComplete().stream().map(InterviewRow::company))
                .flatMap(Function.identity())
                .map(Phrases::brief)
                .distinct()
                .toList();
    }

    private static List<AgendaLine> due(AgendaView view, Due due) {
        return view.groups().getOrDefault(due, List.of());
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
