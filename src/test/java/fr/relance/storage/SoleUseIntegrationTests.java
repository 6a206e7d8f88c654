package fr.relance.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relance.storage.SoleUse.SoleUseHealthIndicator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessResourceFailureException;

/** One Relance has the data, also after H2 had to close its file; whoever is not sure of that writes nothing. */
@ExtendWith(OutputCaptureExtension.class)
class SoleUseIntegrationTests {

    private static final String[] ALONE = {"--relance.backup.enabled=false"};
    private static final String[] IMPATIENT = {
        ALONE[0], "--spring.datasource.hikari.minimum-idle=1", "--spring.datasource.hikari.connection-timeout=2000"
    };
    private static final int SOME = 4;

    @TempDir
    private Path folder;

    private Installation installation;
    private Path lock;

    @BeforeEach
    void installation() {
        installation = new Installation(folder.resolve("data"));
        lock = installation.data().resolve("relance.lock");
    }

    @Test
    void afterH2ClosedItsFileBehindItsConnectionsNobodyElseGetsIn() throws Exception {
        try (ConfigurableApplicationContext running = installation.start(IMPATIENT)) {
            Installation.note(running, "before");
            DataSource source = running.getBean(DataSource.class);
            List<Connection> left = closeBehindItsConnections(source);

            try (Connection again = source.getConnection()) {
                left.forEach(SoleUseIntegrationTests::touch);
                List<Connection> further = asManyAsThereAre(source);

                assertNobodyElseGetsIn();
                assertThat(further).hasSize(SOME);
                again.createStatement().execute("insert into kept values ('after')");
            }
        }
        assertThat(kept()).containsExactly("after", "before");
    }

    @Test
    void afterTheFileWasWrittenAnewNobodyElseGetsIn() throws Exception {
        try (ConfigurableApplicationContext running = installation.start(ALONE)) {
            Installation.note(running, "before");
            assertThat(running.getBean(Rewriting.class).rewrite()).isTrue();

            Installation.note(running, "after");
            assertNobodyElseGetsIn();
        }
        assertThat(kept()).containsExactly("after", "before");
    }

    @Test
    void aSecondStartInTheSameProcessIsRefusedAndTakesNothingFromTheFirst(CapturedOutput output) throws Exception {
        try (ConfigurableApplicationContext running = installation.start(ALONE)) {
            Installation.note(running, "before");
            assertThatThrownBy(() -> installation.start(ALONE).close()).hasStackTraceContaining("StartRefused");
            assertThat(output).contains("déjà ouvert avec ces données");

            assertOtherProgramsStayOut();
            assertThat(running.getBean(DatabaseGate.class).isOurs()).isTrue();
        }
        assertThat(kept()).containsExactly("before");
    }

    @Test
    void aRefusedStartLeavesNothingLocked() {
        assertThatThrownBy(() -> installation
                        .start("--relance.restore=" + folder.resolve("missing.zip"))
                        .close())
                .hasStackTraceContaining("StartRefused");

        installation.start(ALONE).close();
    }

    @Test
    void whatAKilledProcessLeavesBehindLocksNothing() throws Exception {
        try (StartedElsewhere other = StartedElsewhere.on(installation.data())) {
            assertThat(other.isOpen()).isTrue();
            assertThatThrownBy(() -> installation.start(ALONE).close()).hasStackTraceContaining("StartRefused");
            other.kill();
        }
        assertThat(lock).exists();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(lock)))
                .isEqualTo("rw-------");

        installation.start(ALONE).close();
    }

    @Test
    void onceItsLockIsGoneNothingIsWrittenAndAllIsRead(CapturedOutput output) throws Exception {
        try (ConfigurableApplicationContext running = installation.start()) {
            Installation.note(running, "before");
            Files.delete(lock);
            Files.createFile(lock);

            assertWritesNothing(running);
            assertThat(Installation.notes(running)).containsExactly("before");
            assertThat(output).contains("Stop and start again");
        }
        assertThat(kept()).containsExactly("before");
    }

    @Test
    void onceItsDatabaseIsAnotherFileNothingIsWrittenNotEvenAtTheEnd() throws Exception {
        Path moved = folder.resolve("moved.mv.db");
        byte[] others = "what somebody else put in its place".getBytes(StandardCharsets.UTF_8);
        byte[] before;
        try (ConfigurableApplicationContext running = installation.start(IMPATIENT)) {
            Installation.note(running, "before");
            Files.move(installation.database(), moved);
            Files.write(installation.database(), others);
            before = Files.readAllBytes(moved);

            assertWritesNothing(running);
            DataSource source = running.getBean(DataSource.class);
            closeBehindItsConnections(source).forEach(SoleUseIntegrationTests::touch);
            assertThatThrownBy(source::getConnection).hasRootCauseInstanceOf(SoleUseLost.class);
        }
        assertThat(installation.database()).hasBinaryContent(others);
        assertThat(moved).hasBinaryContent(before);
    }

    @Test
    void whereTheDiskKnowsNoLocksTheStartIsRefused() throws IOException {
        Files.createDirectories(installation.data());
        DatabaseFile database = new DatabaseFile(installation.database(), "sa", "");

        assertThatThrownBy(() -> SoleUse.of(database, channel -> {
                    throw new IOException("No locks available");
                }))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.sentence())
                                .contains(
                                        "ne peut pas être réservé à un seul Relance (No locks available)",
                                        "--relance.data"));
        SoleUse.of(database).close();
    }

    /** What H2 does after a write that failed: the file is closed, and connections to it are left. */
    private static List<Connection> closeBehindItsConnections(DataSource source) throws SQLException {
        List<Connection> left = new ArrayList<>();
        for (int i = 0; i < SOME; i++) {
            left.add(source.getConnection().unwrap(JdbcConnection.class));
        }
        SessionLocal session =
                (SessionLocal) left.get(0).unwrap(JdbcConnection.class).getSession();
        session.getDatabase().getStore().getMvStore().closeImmediately();
        touch(left.get(0));
        return left;
    }

    /** It fails; whether that does harm is the question. */
    private static void touch(Connection left) {
        assertThatThrownBy(() -> left.createStatement().execute("select 1")).isInstanceOf(SQLException.class);
    }

    private static List<Connection> asManyAsThereAre(DataSource source) {
        List<Connection> further = new ArrayList<>();
        try {
            while (further.size() < SOME) {
                further.add(source.getConnection());
            }
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isNotNull();
        }
        return further;
    }

    private static void assertWritesNothing(ConfigurableApplicationContext running) {
        assertThatThrownBy(() -> Installation.note(running, "lost"))
                .isInstanceOf(DataAccessResourceFailureException.class)
                .hasRootCauseInstanceOf(SoleUseLost.class);
        assertThat(running.getBean(Rewriting.class).rewrite()).isFalse();
        running.getBeanProvider(DailyCopy.class).ifAvailable(copy -> {
            copy.again();
            assertThat(copy.isWell()).isFalse();
        });
        assertThat(running.getBean(SoleUseHealthIndicator.class)
                        .health()
                        .getStatus()
                        .getCode())
                .isEqualTo("DOWN");
    }

    private void assertNobodyElseGetsIn() throws Exception {
        assertOtherProgramsStayOut();
        try (StartedElsewhere second = StartedElsewhere.on(installation.data())) {
            assertThat(second.isOpen()).as("a second Relance").isFalse();
            assertThat(second.output()).contains("déjà ouvert avec ces données");
        }
    }

    private void assertOtherProgramsStayOut() throws Exception {
        try (HeldElsewhere program = new HeldElsewhere(installation.database())) {
            assertThat(program.isOpen()).as("H2 by itself").isFalse();
        }
    }

    private List<String> kept() {
        try (ConfigurableApplicationContext running = installation.start(ALONE)) {
            return Installation.notes(running);
        }
    }
}
