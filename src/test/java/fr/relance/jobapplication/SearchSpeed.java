package fr.relance.jobapplication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.account.Accounts;
import fr.relance.account.SignUp;
import fr.relance.kernel.Civility;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.Gender;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Ten thousand candidatures of one owner, with people and notes: search answers in no time at the median. */
@SuppressWarnings("NullAway.Init")
abstract class SearchSpeed {

    private static final int CANDIDATURES = 10_000;
    private static final int WARM_UP = 5;
    private static final int RUNS = 21;
    private static final int TRIES = 5;

    private static final String[] WORDS =
            ("entretien prévu avec l’équipe du restaurant, horaires coupés et congés en août ; "
                            + "salaire annoncé bientôt, mutuelle, tickets et prime de saison. Rappeler la directrice après Noël pour "
                            + "l’ouverture de la terrasse où trois services par jour demandent une personne à l’aise en anglais")
                    .split(" ");

    private static final List<String> QUERIES = List.of(
            "Zanzibar",
            "entreprise 777",
            "durand",
            "hôtel",
            "entreprise",
            "introuvable",
            "terrasse noel",
            "0612345678",
            "claire durand chef de rang",
            "e");

    @Autowired
    private JobApplicationLists lists;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcTemplate jdbc;

    private final Random random = new Random(7);

    @Test
    void tenThousandCandidaturesAreSearchedInNoTime(TestReporter report) {
        OwnerId owner = accounts.signUp(new SignUp(
                "Camille", "Roux", UUID.randomUUID() + "@exemple.fr", "quatre mots au hasard", null, Gender.UNSAID));
        record(owner);
        for (int run = 0; run < WARM_UP; run++) {
            QUERIES.forEach(query -> lists.page(owner, searching(query), 1));
        }

        Map<String, Duration> medians =
                QUERIES.stream().collect(Collectors.toMap(query -> query, query -> median(owner, query)));

        report.publishEntry("medians", medians.toString());
        assertThat(medians.values()).allSatisfy(median -> assertThat(median).isLessThanOrEqualTo(limit()));
    }

    private static ListFilter searching(String typed) {
        return new ListFilter(SearchQuery.of(typed), Set.of(), ListOrder.ACTIVITY);
    }

    /** Nanoseconds that passed, or that this thread took where it does all the work. */
    abstract long clock();

    /** What a search may take by that clock. */
    abstract Duration limit();

    /** Of a machine that has other things to do, the quietest of several tries. */
    private Duration median(OwnerId owner, String typed) {
        Duration best = once(owner, searching(typed));
        for (int more = 1; more < TRIES && best.compareTo(limit()) > 0; more++) {
            Duration again = once(owner, searching(typed));
            best = again.compareTo(best) < 0 ? again : best;
        }
        return best;
    }

    private Duration once(OwnerId owner, ListFilter filter) {
        long[] times = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = clock();
            lists.page(owner, filter, 1);
            times[run] = clock() - start;
        }
        Arrays.sort(times);
        return Duration.ofNanos(times[RUNS / 2]);
    }

    private void record(OwnerId owner) {
        List<Object[]> posts = new ArrayList<>();
        List<Object[]> documents = new ArrayList<>();
        for (int i = 0; i < CANDIDATURES; i++) {
            JobApplicationView view = candidature(i);
            Timestamp at = Timestamp.from(Instant.EPOCH.plusSeconds(random.nextInt(1_000_000)));
            posts.add(post(owner, view, at));
            documents.add(document(owner, view, at));
        }
        jdbc.batchUpdate("""
                insert into job_application (id, owner_id, stage, stage_since, created_at, company, job_position, place, notes, updated_at,
                    origin, seniority, urgency, direct_contact_role, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OFFER', 'EXPERIENCED', 'NORMAL', false, 0)""", posts);
        jdbc.batchUpdate("""
                insert into search_document (job_application_id, owner_id, stage, activity_at, company_key, position_key,
                    content, lines, further, further_lines, hidden, edition, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, 0)""", documents);
        jdbc.execute("analyze");
    }

    private static Object[] post(OwnerId owner, JobApplicationView view, Timestamp at) {
        JobApplicationDetails details = view.details();
        return new Object[] {
            view.id().value(),
            owner.value(),
            view.progress().stage().name(),
            at,
            at,
            details.company(),
            details.position(),
            details.place(),
            details.notes(),
            at
        };
    }

    private Object[] document(OwnerId owner, JobApplicationView view, Timestamp at) {
        SearchedLines lines = SearchedLines.of(view);
        SearchedLines further = SearchedLines.of(List.of(text(12)));
        return new Object[] {
            view.id().value(),
            owner.value(),
            view.progress().stage().name(),
            at,
            CompanyKey.of(view.details().company()),
            CompanyKey.ofPosition(view.details().position()),
            lines.content(),
            lines.text(),
            further.content(),
            further.text(),
            SearchDocument.EDITION
        };
    }

    private JobApplicationView candidature(int i) {
        String company = i % 4 == 0 ? "Hôtel de la Gare " + i : "Entreprise " + i;
        String notes = text(40) + "\n" + text(30) + (i == 4321 ? " Zanzibar" : "");
        PersonDetails claire = new PersonDetails(
                Civility.MADAME,
                "Claire",
                i % 3 == 0 ? "Durand" : "Martin " + i,
                "Directrice des ressources humaines",
                "claire" + i + "@entreprise.example",
                "06 12 34 %02d %02d".formatted(i / 100, i % 100),
                null,
                null);
        PersonDetails paul = new PersonDetails(
                Civility.MONSIEUR, "Paul", "Mercier", "Gérant", "paul@entreprise.example", null, null, null);
        return new JobApplicationView(
                JobApplicationId.random(),
                SearchScenarios.post(company, "Chef de rang", "Lyon", notes),
                new Progress(Stage.values()[i % Stage.values().length], Instant.EPOCH, null, null, null, false, null),
                List.of(new ContactView(ContactId.random(), claire, 0), new ContactView(ContactId.random(), paul, 0)),
                0);
    }

    private String text(int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(" "));
    }
}
