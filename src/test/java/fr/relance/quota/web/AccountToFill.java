package fr.relance.quota.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.quota.SmallQuota;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.Visitor;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Somebody whose account is about to be full. */
@SmallQuota
@SuppressWarnings("NullAway.Init")
abstract class AccountToFill {

    static final int REFUSED = 507;
    static final int FAR_TOO_MANY = 100;
    static final String NEW = "/candidatures/nouvelle";
    static final String TEMPLATE = """
            insert into message_template (id, owner_id, kind, channel, name, body, created_at, version)
            select random_uuid(), ?, 'FOLLOW_UP', 'EMAIL', 'Modèle', ?, current_timestamp, 0 from system_range(1, ?)""";

    static final String WORDS = "Une maison connue, deux jours de repos d’affilée. ";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedInPeople people;

    @Autowired
    Recordings recordings;

    @Autowired
    JdbcTemplate jdbc;

    Visitor camille;

    @BeforeEach
    void somebody() {
        camille = new Visitor(mvc, people.newPerson());
    }

    boolean measures(String sql) {
        return sql.contains("size_sum");
    }

    /** As much text as an account may have. */
    void fill() {
        jdbc.update(TEMPLATE, camille.owner().value(), "x".repeat(1024 * 1024), "1");
        assertThat(camille.get("/profil/donnees").text()).contains("Votre compte est plein");
    }

    Page candidature(String company, String notes) {
        return camille.send(
                camille.get(NEW).form(NEW).type("post.company", company, "post.position", "chef", "post.notes", notes));
    }

    static String made(String pattern) {
        return pattern.replace("{part:suites|lire}", "suites")
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    String oneOf(Visitor who) {
        return String.valueOf(jdbc.queryForObject(
                "select cast(id as varchar) from job_application where owner_id = ? and deleted_at is null fetch first row only",
                String.class,
                who.owner().value()));
    }

    long candidatures() {
        return count("select count(*) from job_application where deleted_at is null and owner_id = ?");
    }

    long count(String sql) {
        Long found = jdbc.queryForObject(sql, Long.class, camille.owner().value());
        return found == null ? 0 : found;
    }
}
