package fr.relance.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.interview.Interviews;
import fr.relance.jobapplication.AnswerKind;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.Stage;
import fr.relance.jobapplication.Stages;
import fr.relance.journal.Journal;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import fr.relance.support.TestClock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the application keeps so that pages need not read all rows, how many candidatures each stage has and since when nothing came after
 * a relance, is what all rows say, whatever people do and take back.
 */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class KeptBesideIntegrationTests {

    private static final int STEPS = 150;

    private static final String COUNTED =
            "select stage, sum(many) from stage_count where owner_id = :owner group by stage";

    private static final String LISTED =
            "select stage, count(*) from job_application where owner_id = :owner and deleted_at is null group by stage";

    private static final String KEPT =
            "select cast(id as varchar), silent_since from follow_up where owner_id = :owner and silent_since is not null";

    /** As it could be asked without keeping it, by reading through all that there is. */
    private static final String SILENT = """
            select cast(f.id as varchar), f.closed_at from follow_up f
            join job_application j on j.id = f.job_application_id
            left join announced_fact a on a.id = f.fact_id
            where f.owner_id = :owner and f.state = 'DONE' and f.place_in_plan = 'FOLLOW_UP' and a.deleted_at is null
                and j.stage in ('APPLIED', 'INTERVIEWING') and (j.answered_at is null or j.answered_at < f.closed_at)
                and not exists (select 1 from follow_up g left join announced_fact b on b.id = g.fact_id
                    where g.job_application_id = j.id and g.id <> f.id and b.deleted_at is null
                        and (g.state = 'PENDING' or g.place_in_plan = 'FOLLOW_UP' and g.closed_at > f.closed_at))""";

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Stages stages;

    @Autowired
    private Interviews interviews;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Journal journal;

    @Autowired
    private Recordings recordings;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private OwnerId owner;
    private Random random;
    private LocalDateTime now;
    private final List<Recorded> known = new ArrayList<>();
    private final List<JournalEntryId> done = new ArrayList<>();
    private int silent;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void itIsWhatAllRowsSay(int seed) {
        owner = people.newPerson().owner();
        random = new Random(seed);
        now = Recordings.TUESDAY.plusHours(2);
        for (int step = 0; step < STEPS; step++) {
            now = now.plusHours(random.nextInt(60));
            clock.setTo(now);
            String what = step();

            assertThat(rows(COUNTED)).as(what).containsExactlyInAnyOrderElementsOf(rows(LISTED));
            assertThat(rows(KEPT)).as(what).containsExactlyInAnyOrderElementsOf(rows(SILENT));
            silent += rows(KEPT).size();
        }
        assertThat(silent).isPositive();
    }

    private String step() {
        known.removeIf(each -> isErased(each.jobApplication()));
        if (known.size() < 3) {
            known.add(recordings.record(owner, now.minusHours(1), Recordings.VAGUE));
            return "first interview";
        }
        Recorded of = known.get(random.nextInt(known.size()));
        int what = random.nextInt(12);
        try {
            keep(change(what, of));
        } catch (NotAllowed | NotFound e) {
            return what + ": " + e.getMessage();
        }
        return "" + what;
    }

    private boolean isErased(JobApplicationId id) {
        return jdbc.sql("select count(*) from job_application where id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private void keep(Optional<JournalEntryId> entry) {
        entry.ifPresent(done::add);
    }

    private Optional<JournalEntryId> change(int what, Recorded of) {
        JobApplicationId id = of.jobApplication();
        return switch (what) {
            case 0 -> stages.move(owner, id, version(id), pick(Stage.values()));
            case 1 -> stages.noteAnswer(owner, id, version(id), pick(AnswerKind.values()));
            case 2 -> again(of);
            case 3, 4, 5 -> doneOrNot(id);
            case 6 -> stages.waitLonger(owner, id, version(id));
            case 7 -> interviews.delete(owner, latest(id));
            case 8 -> random.nextInt(3) == 0 ? jobApplications.delete(owner, id) : Optional.empty();
            case 9 -> stages.reopen(owner, id, version(id));
            default -> takeBack();
        };
    }

    private Optional<JournalEntryId> again(Recorded of) {
        recordings.again(owner, of, now.plusHours(random.nextInt(200) - 100), Recordings.VAGUE);
        return Optional.empty();
    }

    private Optional<JournalEntryId> doneOrNot(JobApplicationId id) {
        List<FollowUpView> rows = followUps.of(owner, id);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        FollowUpView row = rows.get(random.nextInt(rows.size()));
        long version = row.status().version();
        if (!row.isPending()) {
            return followUps.reopen(owner, row.id(), version);
        }
        return random.nextInt(4) == 0
                ? followUps.skip(owner, row.id(), version)
                : followUps.markDone(owner, row.id(), version);
    }

    private Optional<JournalEntryId> takeBack() {
        if (!done.isEmpty()) {
            journal.undo(owner, done.remove(done.size() - 1));
        }
        return Optional.empty();
    }

    private InterviewId latest(JobApplicationId id) {
        return interviews.of(owner, id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(id))
                .id();
    }

    private long version(JobApplicationId id) {
        return jobApplications.get(owner, id).version();
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private List<String> rows(String sql) {
        return jdbc
                .sql(sql)
                .param("owner", owner.value())
                .query((row, number) -> row.getString(1) + " " + row.getString(2))
                .list()
                .stream()
                .filter(row -> !row.endsWith(" 0"))
                .toList();
    }
}
