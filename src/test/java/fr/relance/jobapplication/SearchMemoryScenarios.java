package fr.relance.jobapplication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.correspondence.ReceivedMails;
import fr.relance.journal.Journal;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.privacy.Erasure;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SqlStatements;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** What is compared in memory is what the database would find, whatever happens and on whichever instance. */
@SuppressWarnings("NullAway.Init")
abstract class SearchMemoryScenarios {

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Stages stages;

    @Autowired
    private ReceivedMails mails;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Journal journal;

    @Autowired
    private Erasure erasure;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private SearchQueries queries;

    @Autowired
    private SearchReading reading;

    @Autowired
    private SearchMemory memory;

    @Autowired
    private EntityManager entityManager;

    @Autowired
    private PlatformTransactionManager transactions;

    private OwnerId owner = OwnerId.random();

    @BeforeEach
    void signUp() {
        owner = people.newPerson().owner();
    }

    @Test
    void memoryAndDatabaseFindTheSameWhateverHappens() {
        SearchMemory other = memory(DataSize.ofMegabytes(8));
        Random random = new Random(5);
        RandomChanges changes = new RandomChanges(owner, jobApplications, stages, mails, recordings, journal, random);
        int found = 0;
        for (int step = 0; step < 150; step++) {
            changes.happen();
            SearchMemory asked = random.nextBoolean() ? memory : other;
            ListFilter filter = new ListFilter(
                    SearchQuery.of(changes.typed()),
                    Set.of(),
                    ListOrder.values()[random.nextInt(ListOrder.values().length)]);
            if (!filter.query().isEmpty()) {
                List<SearchHit> stored = reading(() -> queries.stored(owner, filter));
                assertThat(found(asked, filter)).as("step %d, %s", step, filter).isEqualTo(stored);
                found += stored.size();
            }
        }
        assertThat(found).isGreaterThan(150);
    }

    @Test
    void whatChangedIsReadAgainAndNothingElse() {
        JobApplicationId id = create("Hôtel");
        IntStream.range(0, 30).forEach(i -> create("Hôtel"));
        assertThat(statements()).hasSize(2);
        assertThat(statements()).hasSize(1);

        edit(id, "Auberge");

        assertThat(statements()).hasSize(2).noneMatch(sql -> sql.contains("left join"));
        assertThat(statements()).hasSize(1);
        for (int i = 0; i <= RememberedDocuments.ENTRIES; i++) {
            edit(id, "Auberge " + i);
        }
        assertThat(statements()).hasSize(2).anyMatch(sql -> sql.contains("left join"));
        assertThat(found(memory, searching("auberge"))).hasSize(1);
    }

    /** The earlier of two entries may be committed after the later one was seen. */
    @Test
    void whatIsCommittedLateIsFoundAsWell() throws Exception {
        JobApplicationId slow = create("Hôtel");
        JobApplicationId quick = create("Hôtel");
        assertThat(found(memory, searching("auberge"))).isEmpty();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> late = thread.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                edit(slow, "Auberge");
                written.countDown();
                await(seen);
            }));
            await(written);
            edit(quick, "Auberge");
            assertThat(found(memory, searching("auberge")))
                    .extracting(SearchHit::id)
                    .containsExactly(quick);
            seen.countDown();
            late.get();
        } finally {
            thread.shutdownNow();
        }

        assertThat(found(memory, searching("auberge")))
                .extracting(SearchHit::id)
                .containsExactlyInAnyOrder(quick, slow);
    }

    @Test
    void whatIsNotCommittedIsNotKept() {
        create("Hôtel");
        assertThat(found(memory, searching("auberge"))).isEmpty();

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            create("Auberge");
            entityManager.flush();
            assertThat(memory.found(owner, searching("auberge"))).isEmpty();
            assertThat(queries.listing(owner, searching("auberge")).page(0, 20)).hasSize(1);
            status.setRollbackOnly();
        });

        assertThat(found(memory, searching("auberge"))).isEmpty();
        assertThat(found(memory, searching("hotel"))).hasSize(1);
    }

    @Test
    void whoeverTakesMoreThanThereIsIsSearchedByTheDatabase() {
        create("Hôtel");

        for (DataSize most : List.of(DataSize.ofBytes(0), DataSize.ofBytes(100), DataSize.ofBytes(4_100))) {
            SearchMemory small = memory(most);
            assertThat(reading(() -> small.found(owner, searching("hotel")))).isEmpty();
            assertThat(reading(() -> small.found(owner, searching("hotel")))).isEmpty();
        }
    }

    @Test
    void whoeverSearchedLongestAgoIsForgottenFirst() {
        SearchMemory small = memory(DataSize.ofBytes(12_000));
        OwnerId first = owner;
        create("Hôtel");
        found(small, searching("hotel"));
        owner = people.newPerson().owner();
        create("Hôtel");
        found(small, searching("hotel"));
        OwnerId second = owner;
        owner = first;
        assertThat(statements(small)).hasSize(1);
        owner = people.newPerson().owner();
        create("Hôtel");
        found(small, searching("hotel"));

        owner = first;
        assertThat(statements(small)).hasSize(1);
        owner = second;
        assertThat(statements(small)).hasSize(2);
    }

    @Test
    void nothingIsKeptOfWhoIsErased() {
        create("Hôtel");
        assertThat(found(memory, searching("hotel"))).hasSize(1);

        erasure.erase(owner);

        assertThat(found(memory, searching("hotel"))).isEmpty();
    }

    private JobApplicationId create(String company) {
        JobApplicationId id = JobApplicationId.random();
        jobApplications.create(owner, id, SearchScenarios.post(company, "Serveur", null, null));
        return id;
    }

    private void edit(JobApplicationId id, String company) {
        long version = jobApplications.get(owner, id).version();
        jobApplications.edit(owner, id, version, SearchScenarios.post(company, "Serveur", null, null));
    }

    private List<SearchHit> found(SearchMemory asked, ListFilter filter) {
        return reading(() -> asked.found(owner, filter)).orElseThrow();
    }

    private List<String> statements() {
        return statements(memory);
    }

    private List<String> statements(SearchMemory asked) {
        return SqlStatements.here(() -> found(asked, searching("hotel")));
    }

    private <T> T reading(Supplier<T> action) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        return Objects.requireNonNull(transaction.execute(status -> action.get()));
    }

    private SearchMemory memory(DataSize most) {
        SearchMemory made = new SearchMemory(reading, most);
        made.start();
        return made;
    }

    private static ListFilter searching(String typed) {
        return new ListFilter(SearchQuery.of(typed), Set.of(), ListOrder.ACTIVITY);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
