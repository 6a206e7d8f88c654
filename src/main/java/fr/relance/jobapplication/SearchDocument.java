package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What lists and search need of one candidature, so that they read nothing else: derived, never edited. */
@Entity
@DynamicUpdate
class SearchDocument {

    /** Of the way documents are made; older ones are made anew at the start. */
    static final int EDITION = 3;

    /** Parts the lines of one module from those of the next: a line that nobody can have written, for blank ones are left out. */
    private static final String BETWEEN = "\n\f\n";

    private static final int LONGEST = 200_000;

    /** When what was not sent was sent: before all others. */
    private static final LocalDate NEVER = LocalDate.of(1, 1, 1);

    @Id
    @Column(name = "job_application_id")
    private JobApplicationId id;

    private OwnerId ownerId;
    private boolean hidden;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private Instant activityAt;
    private LocalDate sentOn;
    private String companyKey;
    private String positionKey;
    private String content;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String lines;

    private String further = "";

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String furtherLines = "";

    private int edition;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SearchDocument() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    SearchDocument(JobApplicationId id, OwnerId owner, Instant activityAt) {
        this.id = id;
        this.ownerId = owner;
        this.activityAt = activityAt;
    }

    /** Whether it is new, or was made in an older way: then everything is read for it. */
    boolean isOlder() {
        return edition < EDITION;
    }

    /**
     * Takes in what other modules add.
     *
     * @param texts of each module, in an order that stays; empty of those that add what they added before
     */
    void add(List<Optional<List<String>>> texts) {
        List<String> before = Arrays.asList(furtherLines.split(BETWEEN, -1));
        furtherLines = IntStream.range(0, texts.size())
                .mapToObj(i -> texts.get(i)
                        .map(of -> SearchedLines.of(of).text())
                        .orElseGet(() -> i < before.size() ? before.get(i) : ""))
                .collect(Collectors.joining(BETWEEN));
        further = SearchedLines.cut(
                Arrays.stream(furtherLines.split(BETWEEN))
                        .map(of -> SearchedLines.of(SearchedLines.read(of)).content())
                        .collect(Collectors.joining(" ")),
                LONGEST);
    }

    /** The stage in which it is listed; null while it is not. */
    @Nullable
    Stage listedIn() {
        return hidden ? null : stage;
    }

    /** Takes in how the candidature stands. */
    void describe(JobApplicationView known, boolean hidden) {
        JobApplicationDetails details = known.details();
        SearchedLines searched = SearchedLines.of(known);
        this.hidden = hidden;
        stage = known.progress().stage();
        sentOn = Objects.requireNonNullElse(details.appliedOn(), NEVER);
        companyKey = CompanyKey.of(details.company());
        positionKey = CompanyKey.ofPosition(details.position());
        content = searched.content();
        lines = searched.text();
        edition = EDITION;
    }

    /** Something happened to it then. */
    void touch(Instant now) {
        activityAt = now;
    }
}
