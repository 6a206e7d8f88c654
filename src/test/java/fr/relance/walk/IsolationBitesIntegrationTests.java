package fr.relance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.TestClock;
import fr.relance.support.browser.EmptyTables;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What {@link Isolation} and {@link Mapped} are there to find, done on purpose by routes that exist for one test. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class IsolationBitesIntegrationTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final List<RequestMappingInfo> rogues = new ArrayList<>();
    private Isolation isolation;

    @BeforeEach
    void twoPeople() {
        EmptyTables.in(application);
        application.getBean(TestClock.class).reset();
        isolation = new Isolation(application, mvc);
    }

    @AfterEach
    void forget() {
        rogues.forEach(requestMappingHandlerMapping::unregisterMapping);
    }

    @Test
    void aRouteThatIsNotInTheTable() {
        map("GET", "/fuite/{id}", "shown");

        assertThat(Mapped.routes(application, controller -> true)).contains("GET /fuite/{id}");
    }

    @Test
    void aPageThatShowsWhateverItsIdNames() {
        assertThat(named("GET", "shown"))
                .contains(
                        "GET /fuite/{id}: a stranger got 200 ",
                        "GET /fuite/{id}: a stranger was told what the owner wrote");
    }

    @Test
    void aListOfEverybodys() {
        map("GET", "/fuite", "listed");

        assertThat(isolation.faults(Line.own("GET /fuite", this::listedByItsOwner)))
                .contains("GET /fuite: a stranger was told ids of the owner");
    }

    @Test
    void aRefusalThatChangesWhatItRefuses() {
        assertThat(named("POST", "erased")).anyMatch(fault -> fault.contains("changed after refusals: gone"));
    }

    @Test
    void aGetThatChanges() {
        assertThat(named("GET", "noted")).anyMatch(fault -> fault.contains("changed by a GET"));
    }

    @Test
    void aLineThatProvesNothingBecauseItsOwnerIsRefusedAsWell() {
        assertThat(named("GET", "hidden"))
                .containsExactly(
                        "GET /fuite/{id}: the owner got 404 by GET ", "GET /fuite/{id}: the owner got 404 by HEAD ");
    }

    @Test
    void aPrivatePageThatIsSaidToBePublic() {
        assertThat(isolation.faults(Line.open("GET /profil", "on purpose"))).isNotEmpty();
    }

    ResponseEntity<String> shown(@PathVariable UUID id) {
        String sql = "select company from job_application where id = ?";
        return ResponseEntity.ok(jdbc.queryForObject(sql, String.class, id));
    }

    ResponseEntity<String> listed() {
        return ResponseEntity.ok(
                jdbc.queryForList("select id from job_application").toString());
    }

    ResponseEntity<String> erased(@PathVariable UUID id) {
        jdbc.update("delete from job_application where id = ?", id);
        return ResponseEntity.notFound().build();
    }

    ResponseEntity<String> noted(@PathVariable UUID id) {
        jdbc.update(
                "update job_application set notes = ? where id = ?",
                UUID.randomUUID().toString(),
                id);
        return ResponseEntity.ok("");
    }

    ResponseEntity<String> hidden(@PathVariable UUID id) {
        return ResponseEntity.notFound().build();
    }

    private Ask listedByItsOwner(Holdings owner) {
        owner.recorded();
        return Ask.at("/fuite");
    }

    private List<String> named(String method, String handler) {
        map(method, "/fuite/{id}", handler);
        return isolation.faults(
                Line.named(method + " /fuite/{id}", owner -> Ask.at("/fuite/{id}", owner.jobApplication())));
    }

    private void map(String method, String pattern, String handler) {
        RequestMappingInfo rogue = RequestMappingInfo.paths(pattern)
                .methods(RequestMethod.valueOf(method))
                .options(requestMappingHandlerMapping.getBuilderConfiguration())
                .build();
        Method handling = Arrays.stream(getClass().getDeclaredMethods())
                .filter(each -> each.getName().equals(handler))
                .findFirst()
                .orElseThrow();
        requestMappingHandlerMapping.registerMapping(rogue, this, handling);
        rogues.add(rogue);
    }
}
