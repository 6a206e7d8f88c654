package fr.relance.reminder;

import fr.relance.account.Accounts;
import fr.relance.account.Candidate;
import fr.relance.followup.StoppedMail;
import fr.relance.interview.InterviewRow;
import fr.relance.interview.Interviews;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The {@link Timetable} of a person: what is due now, and what comes next. */
@Component
class PersonalSchedule {

    /** How long it is news that a mail did not leave. */
    static final Duration NEWS = Duration.ofDays(1);

    /** Some day among so many is a working day. */
    private static final int DAYS = 14;

    private final Timetable timetable;
    private final Accounts accounts;
    private final Interviews interviews;

    PersonalSchedule(Timetable timetable, Accounts accounts, Interviews interviews) {
        this.timetable = timetable;
        this.accounts = accounts;
        this.interviews = interviews;
    }

    /** What may go now; the sheet of an interview soon after midnight does on the evening before. */
    List<Timetable.Window> open(Recipients.Recipient recipient, Instant now) {
        Candidate person = accounts.candidate(recipient.owner());
        LocalDate today = now.atZone(person.zone()).toLocalDate();
        Map<LocalDate, List<LocalDateTime>> days = interviews(recipient, today);
        return Stream.of(today, today.plusDays(1))
                .flatMap(day ->
                        timetable
                                .of(day, recipient.wishes().hour(), days.getOrDefault(day, List.of()), person)
                                .stream())
                .filter(window -> recipient.wants(window) && window.isOpen(now))
                .toList();
    }

    /** At once. */
    Timetable.Window notSent(StoppedMail mail) {
        LocalDate day =
                mail.at().atZone(accounts.candidate(mail.owner()).zone()).toLocalDate();
        return new Timetable.Window(
                ReminderKind.NOT_SENT, day, mail.at(), mail.at().plus(NEWS));
    }

    /** What is due next, if there is something to say then. */
    Optional<Timetable.Window> next(Recipients.Recipient recipient, Instant now) {
        Candidate person = accounts.candidate(recipient.owner());
        LocalDate today = now.atZone(person.zone()).toLocalDate();
        Map<LocalDate, List<LocalDateTime>> days = interviews(recipient, today);
        today.datesUntil(today.plusDays(DAYS)).forEach(day -> days.putIfAbsent(day, List.of()));
        return days.entrySet().stream()
                .flatMap(day -> timetable.of(day.getKey(), recipient.wishes().hour(), day.getValue(), person).stream())
                .filter(window -> recipient.wants(window) && window.from().isAfter(now))
                .min(Comparator.comparing(Timetable.Window::from));
    }

    /** Those from today on, by day; not asked for where no mail tells of them. */
    private Map<LocalDate, List<LocalDateTime>> interviews(Recipients.Recipient recipient, LocalDate today) {
        if (!recipient.wishes().daySheet() && !recipient.wishes().eveningAfter()) {
            return new TreeMap<>();
        }
        return interviews.toCome(recipient.owner(), today.atStartOfDay().minusSeconds(1)).stream()
                .map(InterviewRow::at)
                .collect(Collectors.groupingBy(LocalDateTime::toLocalDate, TreeMap::new, Collectors.toList()));
    }
}
