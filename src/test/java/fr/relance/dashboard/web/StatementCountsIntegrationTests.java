package fr.relance.dashboard.web;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.followup.FollowUps;
import fr.relance.kernel.OwnerId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SqlStatements;
import fr.relance.support.Visitor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A page asks the database as often with a thousand candidatures as with ten. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class StatementCountsIntegrationTests {

    private static final List<String> COPIES = List.of("""
            insert into job_application (id, owner_id, company, job_position, origin, seniority, urgency,
                direct_contact_role, stage, stage_since, created_at, updated_at, version)
            select cast(concat(lpad(cast(n as varchar), 8, '0'), substring(cast(id as varchar), 9)) as uuid), owner_id,
                concat('Maison ', n), job_position, origin, seniority, urgency, direct_contact_role, stage, stage_since, created_at,
                dateadd(second, n, updated_at), version
            from job_application cross join system_range(?, ?) r(n) where id = ?""", """
            insert into announced_fact (id, fact_type, owner_id, job_application_id, contact_id, happened_at, setting,
                decision_makers_above, initiator, timing_type, debriefed, created_at, version)
            select cast(concat(lpad(cast(n as varchar), 8, '0'), substring(cast(id as varchar), 9)) as uuid), fact_type, owner_id,
                cast(concat(lpad(cast(n as varchar), 8, '0'), substring(cast(job_application_id as varchar), 9)) as uuid),
                contact_id, happened_at, setting, decision_makers_above, initiator, timing_type, debriefed, created_at, version
            from announced_fact cross join system_range(?, ?) r(n) where job_application_id = ?""", """
            insert into follow_up (id, owner_id, job_application_id, fact_id, interview_id, place_in_plan, kind, channel,
                planned_at, slot_at, moved, state, reasons, signal, advisories, version)
            select cast(concat(lpad(cast(n as varchar), 8, '0'), substring(cast(id as varchar), 9)) as uuid), owner_id,
                cast(concat(lpad(cast(n as varchar), 8, '0'), substring(cast(job_application_id as varchar), 9)) as uuid),
                cast(concat(lpad(cast(n as varchar), 8, '0'), substring(cast(interview_id as varchar), 9)) as uuid),
                cast(concat(lpad(cast(n as varchar), 8, '0'), substring(cast(interview_id as varchar), 9)) as uuid),
                place_in_plan, kind, channel, planned_at, slot_at, moved, state, reasons, signal, advisories, version
            from follow_up cross join system_range(?, ?) r(n) where job_application_id = ?""");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private JdbcTemplate jdbc;

    private Visitor camille;
    private Recorded recorded;

    @BeforeEach
    void recordAnInterview() {
        camille = new Visitor(mvc, people.newPerson());
        recorded = recordings.tuesday(camille.owner(), VAGUE);
    }

    @Test
    void todayCostsTheSameWithAThousandCandidaturesAsWithTen() {
        copy(2, 10);
        List<String> withTen = statements("/");
        copy(11, 1000);
        List<String> withAThousand = statements("/");

        assertThat(candidatures(camille.owner())).isEqualTo(1000);
        assertThat(withAThousand).isEqualTo(withTen).hasSizeLessThanOrEqualTo(6);
        assertThat(statements("/entretiens/nouveau")).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void aPageAboutOneThingCostsAFewStatements() {
        copy(2, 10);
        String relance = "/relances/"
                + followUps
                        .of(camille.owner(), recorded.jobApplication())
                        .get(1)
                        .id();

        assertThat(statements("/entretiens/" + recorded.interview())).hasSizeLessThanOrEqualTo(6);
        assertThat(statements(relance)).hasSizeLessThanOrEqualTo(6);
        assertThat(statements(relance + "/deplacer")).hasSizeLessThanOrEqualTo(11);
    }

    private List<String> statements(String address) {
        return SqlStatements.of(() -> {
            Page page = camille.get(address);
            assertThat(page.status()).as(address).isEqualTo(200);
        });
    }

    private void copy(int firstInclusive, int lastInclusive) {
        COPIES.forEach(copy -> jdbc.update(
                copy, firstInclusive, lastInclusive, recorded.jobApplication().value()));
    }

    private @Nullable Integer candidatures(OwnerId owner) {
        return jdbc.queryForObject(
                "select count(*) from job_application where owner_id = ?", Integer.class, owner.value());
    }
}
