package fr.relance.storage;

import fr.relance.storage.StartRefused.Refusals;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * That nobody else has the database: a lock on a file of our own beside it, for as long as the application runs. H2 locks its file
 * as well, but where locks belong to a process whoever closes a second descriptor of that file lets go of it. Nobody opens ours but
 * this class, once in a process. What a killed process leaves behind locks nothing.
 */
final class SoleUse implements AutoCloseable {

    static final String SUFFIX = ".lock";

    private static final Logger LOG = LoggerFactory.getLogger(SoleUse.class);
    private static final Set<Path> IN_THIS_PROCESS = ConcurrentHashMap.newKeySet();

    /** Closing them would let go of the lock of whoever has it. */
    private static final Queue<FileChannel> NEVER_CLOSED = new ConcurrentLinkedQueue<>();

    private final Path database;
    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;
    private final @Nullable Object fileKey;
    private final AtomicBoolean told = new AtomicBoolean();

    private volatile @Nullable Object databaseKey;
    private volatile boolean watching;

    private SoleUse(DatabaseFile database, Path file, FileChannel channel, FileLock lock) throws IOException {
        this.database = database.file();
        this.file = file;
        this.channel = channel;
        this.lock = lock;
        this.fileKey = key(file);
    }

    /** How a file is locked. */
    interface Locking {

        @Nullable
        FileLock tryLock(FileChannel channel) throws IOException;
    }

    /** Work after which the database is another file. */
    interface Replacing {

        void run() throws SQLException;
    }

    /** {@link StartRefused} where another has it, in this process or elsewhere. */
    static SoleUse of(DatabaseFile database) throws IOException {
        return of(database, FileChannel::tryLock);
    }

    static SoleUse of(DatabaseFile database, Locking locking) throws IOException {
        Path file = database.folder().toRealPath().resolve(database.name() + SUFFIX);
        if (!IN_THIS_PROCESS.add(file)) {
            throw Refusals.inUse(database);
        }
        SoleUse taken = null;
        try {
            taken = take(database, file, locking);
            return taken;
        } finally {
            if (taken == null) {
                IN_THIS_PROCESS.remove(file);
            }
        }
    }

    private static SoleUse take(DatabaseFile database, Path file, Locking locking) throws IOException {
        FileChannel channel = open(file);
        boolean closes = true;
        try {
            FileLock lock = lock(database, channel, locking);
            if (lock == null) {
                throw Refusals.inUse(database);
            }
            SoleUse taken = new SoleUse(database, file, channel, lock);
            closes = false;
            return taken;
        } catch (OverlappingFileLockException elsewhereInThisProcess) {
            NEVER_CLOSED.add(channel);
            closes = false;
            throw Refusals.inUse(database);
        } finally {
            if (closes) {
                channel.close();
            }
        }
    }

    private static @Nullable FileLock lock(DatabaseFile database, FileChannel channel, Locking locking) {
        try {
            return locking.tryLock(channel);
        } catch (IOException e) {
            throw Refusals.unlockable(database, e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            try {
                OwnerOnly.newFile(file);
            } catch (FileAlreadyExistsException e) {
                // Another start was faster: the lock tells who has it.
                LOG.debug("{} is there by now", file);
            }
        }
        OwnerOnly.file(file);
        return FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    /** From now on the file of the database is there to stay. */
    void watch() throws IOException {
        try {
            databaseKey = key(database);
        } finally {
            watching = true;
        }
    }

    /** Meanwhile the database may become another file. */
    void whileReplaced(Replacing work) throws SQLException, IOException {
        watching = false;
        try {
            work.run();
        } finally {
            watch();
        }
    }

    /** Whether the lock is still ours, on the file that others would ask, and the database still the file that we opened. */
    boolean isHeld() {
        boolean held = lock.isValid() && isStill(file, fileKey) && (!watching || isStill(database, databaseKey));
        if (!held && told.compareAndSet(false, true)) {
            LOG.error(
                    "{} or {} was taken away or replaced: nothing is written any more. Stop and start again.",
                    file,
                    database);
        }
        return held;
    }

    void requireHeld() throws SoleUseLost {
        if (!isHeld()) {
            throw new SoleUseLost(database);
        }
    }

    /** The file stays: whoever deletes it could take it from under another who waits for it. */
    @Override
    public void close() throws IOException {
        channel.close();
        IN_THIS_PROCESS.remove(file);
    }

    private static boolean isStill(Path path, @Nullable Object key) {
        try {
            return Objects.equals(key(path), key);
        } catch (IOException e) {
            return false;
        }
    }

    /** Null where the file system has no name for it. */
    private static @Nullable Object key(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    /** Unwell once somebody else may have the database: nothing is written any more. */
    @Component
    static class SoleUseHealthIndicator implements HealthIndicator {

        private final DatabaseGate gate;

        SoleUseHealthIndicator(DatabaseGate gate) {
            this.gate = gate;
        }

        @Override
        public Health health() {
            return gate.isOurs() ? Health.up().build() : Health.down().build();
        }
    }
}
