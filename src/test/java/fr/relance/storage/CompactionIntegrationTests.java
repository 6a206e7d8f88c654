package fr.relance.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.storage.Compaction.StepSize;
import fr.relance.storage.FragileDisk.Left;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** H2 with the settings of the application, on a file with a few tables and indexes. */
class CompactionIntegrationTests {

    private static final String SETTINGS = ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;MAX_COMPACT_TIME=0";
    private static final int TABLES = 4;
    private static final int SAVES = 600;
    private static final int KILLS = 120;
    private static final int LOSSES_OF_POWER = 40;
    private static final String TEXT = "La suite d’ici vendredi, par téléphone. ".repeat(8);

    private final Random random = new Random(20260303);
    private final AtomicInteger saved = new AtomicInteger();

    @TempDir
    private Path folder;

    @Test
    void afterARestTheFileIsAboutWhatItsRowsTake() throws Exception {
        Path file = folder.resolve("kept.mv.db");
        try (Connection connection = open("kept")) {
            createTables(connection);
            Compaction compaction = compaction(connection, true, true);
            save(connection);
            long before = Files.size(file);
            for (int round = 0; round < 20; round++) {
                compaction.round();
            }

            assertThat(Files.size(file)).isLessThan(before / 10);
            compaction.destroy();
        }
        long rested = Files.size(file);
        try (Connection connection = open("kept");
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        }
        assertThat(rested).isLessThan(5 * Files.size(file));
    }

    @Test
    void withoutRoomOrWithoutTheLockNothingIsWritten() throws Exception {
        try (Connection connection = open("kept")) {
            createTables(connection);
            save(connection);
            MVStore store = store(connection);
            long version = store.getCurrentVersion();
            long size = store.getFileStore().size();

            Compaction withoutLock = compaction(connection, false, true);
            Compaction withoutRoom = compaction(connection, true, false);
            for (int round = 0; round < 5; round++) {
                withoutLock.round();
                withoutRoom.round();
            }

            assertThat(store.getCurrentVersion()).isEqualTo(version);
            assertThat(store.getFileStore().size()).isEqualTo(size);
            withoutLock.destroy();
            withoutRoom.destroy();
        }
    }

    /** Between any two writes of H2, while it is compacted without a pause. */
    @Test
    void whatWasAcknowledgedOutlivesAKillAtAnyMoment() throws Exception {
        FragileDisk disk = saveWhileItIsCompacted();

        for (int i = 0; i < KILLS; i++) {
            int moment = anyMomentOf(disk);
            Left left = disk.killedAt(moment);
            assertThat(savesIn(left)).as("killed at %d", moment).isGreaterThanOrEqualTo(left.promised());
        }
    }

    /** What was written since the last flush may be there or not, whatever came first; a save of the last moments may be missing. */
    @Test
    void afterALossOfPowerTheFileOpensAndHoldsNothingByHalves() throws Exception {
        FragileDisk disk = saveWhileItIsCompacted();

        int missing = 0;
        for (int i = 0; i < LOSSES_OF_POWER; i++) {
            Left left = disk.withoutPowerAt(anyMomentOf(disk), random);
            missing += savesIn(left) < left.promised() ? 1 : 0;
        }
        assertThat(missing).isLessThan(LOSSES_OF_POWER / 4);
    }

    @Test
    void aStepIsAsLongAsTheDiskIsFast() {
        StepSize size = new StepSize();
        int first = size.bytes();
        size.adapt(Duration.ofSeconds(2));
        assertThat(size.bytes()).isEqualTo(first);

        for (int i = 0; i < 10; i++) {
            size.adapt(Duration.ofMillis(5));
        }
        assertThat(size.bytes()).isEqualTo(StepSize.MOST);

        size.adapt(Duration.ofMillis(100));
        assertThat(size.bytes()).isEqualTo(StepSize.MOST);
        size.adapt(Duration.ofMillis(200));
        assertThat(size.bytes()).isEqualTo(StepSize.MOST / 2);
    }

    private FragileDisk saveWhileItIsCompacted() throws Exception {
        FragileDisk disk = new FragileDisk(saved);
        try (Connection connection = open("fragile:", "kept")) {
            createTables(connection);
            Compaction compaction = compaction(connection, true, true);
            Thread rounds = new Thread(() -> {
                while (saved.get() < SAVES) {
                    compaction.round();
                }
            });
            rounds.start();
            save(connection);
            rounds.join();
            compaction.destroy();
        }
        return disk;
    }

    /** Once the tables are there. */
    private int anyMomentOf(FragileDisk disk) {
        int first = disk.changes() / 4;
        return first + random.nextInt(disk.changes() - first);
    }

    private Connection open(String name) throws SQLException {
        return open("file:", name);
    }

    private Connection open(String scheme, String name) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:" + scheme + folder.resolve(name) + SETTINGS, "sa", "");
    }

    private static MVStore store(Connection connection) throws SQLException {
        SessionLocal session =
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }

    private static Compaction compaction(Connection connection, boolean allowed, boolean roomy) throws SQLException {
        MVStore store = store(connection);
        return new Compaction(() -> store, () -> allowed, () -> roomy);
    }

    private static void createTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int table = 0; table < TABLES; table++) {
                statement.execute(
                        "create table kept%d (id uuid primary key, number int, text varchar(1000), other uuid)"
                                .formatted(table));
                statement.execute("create index by_number%d on kept%d (number)".formatted(table, table));
                statement.execute("create index by_other%d on kept%d (other)".formatted(table, table));
            }
        }
        connection.setAutoCommit(false);
    }

    /** A row in each table, each time in one transaction. */
    private void save(Connection connection) throws SQLException {
        for (int number = 1; number <= SAVES; number++) {
            for (int table = 0; table < TABLES; table++) {
                String insert = "insert into kept%d values (random_uuid(), ?, ?, random_uuid())".formatted(table);
                try (PreparedStatement statement = connection.prepareStatement(insert)) {
                    statement.setInt(1, number);
                    statement.setString(2, TEXT);
                    statement.execute();
                }
            }
            connection.commit();
            saved.set(number);
        }
    }

    private int savesIn(Left left) throws IOException, SQLException {
        Files.write(folder.resolve("left.mv.db"), left.file());
        try (Connection connection = open("left")) {
            int saves = rows(connection, 0);
            for (int table = 1; table < TABLES; table++) {
                assertThat(rows(connection, table))
                        .as("rows of table %d", table)
                        .isEqualTo(saves);
            }
            return saves;
        }
    }

    /** Every row is read, and found by its index. */
    private static int rows(Connection connection, int table) throws SQLException {
        String select = "select count(*), count(distinct number), min(length(text)), max(number) from kept" + table;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            rows.next();
            int count = rows.getInt(1);
            assertThat(rows.getInt(2)).isEqualTo(count);
            assertThat(rows.getInt(3)).isEqualTo(TEXT.length());
            assertThat(rows.getInt(4)).isEqualTo(count);
            return count;
        }
    }
}
