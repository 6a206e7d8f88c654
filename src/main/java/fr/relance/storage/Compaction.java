package fr.relance.storage;

import fr.relance.queue.Ticker;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStore.TxCounter;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.RandomAccessStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Keeps the database file to a few times what its rows take, while people work. Each commit is written as a chunk of its own, which
 * holds every page that changed up to the roots: sixty kilobytes for a save, nearly all of them dead a moment later. H2 tidies that up
 * on the thread that writes with a delay, and {@code WRITE_DELAY=0} goes without that thread.
 *
 * <p>What is dead is written over only once a later state is on the disk, and H2 finds that state without it. H2 itself waits until a
 * chunk is 45 seconds old, and hopes; here the states that are needed count as in use, as they do for a query that runs for long.
 */
final class Compaction implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final long NOTHING = -1;

    /** What H2 notes in the header of the file when it is closed. */
    private static final String ORDERLY_END = "clean";

    /** In a round; others who wait to save are let in between two steps. */
    private static final int STEPS = 4;

    /** So many bytes that are dead are not worth it. */
    private static final long LEFT_ALONE = 1 << 20;

    /** Rounds at rest without a gain, after which it is left at that until somebody saves. */
    private static final int PATIENCE = 5;

    private final Supplier<@Nullable MVStore> open;
    private final BooleanSupplier allowed;
    private final BooleanSupplier roomy;
    private final Ticker ticker = new Ticker("compaction");
    private final StepSize size = new StepSize();

    private @Nullable MVStore store;

    /** States that are on the disk for sure, the oldest first: nothing that the first of them needs is written over. */
    private final Deque<TxCounter> kept = new ArrayDeque<>();

    private long seen = NOTHING;
    private boolean working;
    private boolean resting;
    private int fruitless;

    /**
     * Nothing is done before {@link #round} or {@link #start}.
     *
     * @param open how H2 keeps the file that is open, if one is
     * @param allowed whether the file is still ours alone
     * @param roomy whether the disk has room for {@link StepSize#MOST} and more
     */
    Compaction(Supplier<@Nullable MVStore> open, BooleanSupplier allowed, BooleanSupplier roomy) {
        this.open = open;
        this.allowed = allowed;
        this.roomy = roomy;
    }

    /** What is done without compaction in between. */
    interface Work<E extends Exception> {

        void run() throws E;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        ticker.start(this::round, PAUSE);
    }

    /** Nothing is moved, written over or cut off meanwhile. */
    synchronized <E extends Exception> void pauseFor(Work<E> work) throws E {
        work.run();
    }

    /** The same, for what closes the file. */
    synchronized <E extends Exception> void letGoFor(Work<E> work) throws E {
        letGo();
        work.run();
    }

    /** Flushes what was written since the last one and, where it is worth it, gives some of the dead space back. */
    synchronized void round() {
        MVStore current = open.get();
        if (current != store) {
            letGo();
        }
        if (current != null && allowed.getAsBoolean()) {
            store = current;
            try {
                tidy(current);
            } catch (MVStoreException e) {
                // It was closed meanwhile, or could not be written: whoever saves next hears of it.
                LOG.warn("The database file could not be compacted: {}", e.getMessage());
                letGo();
            }
        }
    }

    /** The database closes after this. */
    @Override
    public void destroy() throws InterruptedException {
        ticker.stop();
        letGoFor(() -> LOG.debug("The file may be closed"));
    }

    private void tidy(MVStore current) {
        boolean quiet = current.getCurrentVersion() == seen;
        if (quiet && resting) {
            return;
        }
        flush(current);
        Fill before = Fill.of(current);
        work(current, quiet ? Aim.AT_REST : Aim.AT_WORK, before);
        rest(quiet, Fill.of(current).whole() > before.whole());
        seen = current.getCurrentVersion();
    }

    private void work(MVStore current, Aim aim, Fill before) {
        working = before.dead() > LEFT_ALONE && (working || before.whole() < aim.begin);
        for (int step = 0; step < STEPS && mayWork(); step++) {
            working = step(current, aim);
            flush(current);
        }
    }

    private boolean mayWork() {
        return working && roomy.getAsBoolean() && allowed.getAsBoolean();
    }

    /** Where nothing could be won it is left at that until somebody saves. */
    private void rest(boolean quiet, boolean gained) {
        fruitless = quiet && !gained ? fruitless + 1 : 0;
        resting = quiet && (!working || fruitless == PATIENCE);
        working &= !resting;
    }

    /** Whether there was something to do. */
    private boolean step(MVStore current, Aim aim) {
        Fill fill = Fill.of(current);
        long began = System.nanoTime();
        if (fill.chunks() < aim.chunks) {
            current.executeFilestoreOperation(() -> current.compact(aim.chunks, size.bytes()));
            current.commit();
        } else if (fill.file() < aim.file) {
            RandomAccessStore file = (RandomAccessStore) current.getFileStore();
            current.executeFilestoreOperation(() -> file.getStoreHeader().remove(ORDERLY_END));
            file.compactMoveChunks(aim.file, 2L * size.bytes(), current);
        } else {
            return false;
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        LOG.debug("A step of {} bytes took {} ms", size.bytes(), took.toMillis());
        size.adapt(took);
        return true;
    }

    /** What only earlier states need may be written over from here on. */
    private void flush(MVStore current) {
        TxCounter last = kept.peekLast();
        if (last == null || last.version != current.getCurrentVersion()) {
            kept.add(current.registerVersionUsage());
            long found = versionInHeader(current);
            current.sync();
            current.setRetentionTime(0);
            letGoBefore(found, current);
        }
        current.executeFilestoreOperation(current.getFileStore()::dropUnusedChunks);
    }

    /**
     * From the header of the file H2 finds its way to the last chunk, one after the other, after a kill: none of them may be written over
     * before the header is past it. So the next commit has to write the header, as the first one after an orderly end does.
     */
    private static long versionInHeader(MVStore current) {
        AtomicLong version = new AtomicLong();
        current.executeFilestoreOperation(() -> {
            Map<String, Object> header = current.getFileStore().getStoreHeader();
            version.set(DataUtils.readHexLong(header, "version", 0));
            header.put(ORDERLY_END, 1);
        });
        return version.get();
    }

    private void letGoBefore(long version, MVStore current) {
        TxCounter oldest = kept.remove();
        while (!kept.isEmpty() && kept.element().version <= version) {
            current.deregisterVersionUsage(oldest);
            oldest = kept.remove();
        }
        kept.addFirst(oldest);
    }

    private void letGo() {
        if (store != null) {
            kept.forEach(store::deregisterVersionUsage);
        }
        kept.clear();
        store = null;
        seen = NOTHING;
        resting = false;
    }

    /** What is aimed at, in percent: when it begins, and how full chunks and file are at its end. */
    private enum Aim {

        /** While somebody saves again and again it is enough to keep up with them. */
        AT_WORK(40, 60, 80),
        AT_REST(75, 85, 95);

        private final int begin;
        private final int chunks;
        private final int file;

        Aim(int begin, int chunks, int file) {
            this.begin = begin;
            this.chunks = chunks;
            this.file = file;
        }
    }

    /**
     * How much of the file is alive.
     *
     * @param chunks percent of what chunks hold that is alive
     * @param file percent of the file that is taken by chunks
     * @param size of the file, in bytes
     */
    private record Fill(int chunks, int file, long size) {

        static Fill of(MVStore store) {
            FileStore<?> file = store.getFileStore();
            return new Fill(file.getChunksFillRate(), file.getFillRate(), file.size());
        }

        /** Percent of the whole. */
        int whole() {
            return chunks * file / 100;
        }

        /** In bytes. */
        long dead() {
            return size - size * whole() / 100;
        }
    }

    /** As much at a time as takes a tenth of a second, on this disk: savers wait for that long. */
    static final class StepSize {

        /** In bytes. */
        static final int MOST = 1 << 20;

        private static final int LEAST = 64 << 10;
        private static final Duration SHORT = Duration.ofMillis(30);
        private static final Duration LONG = Duration.ofMillis(100);

        private int bytes = LEAST;

        int bytes() {
            return bytes;
        }

        /** After a step that took so long. */
        void adapt(Duration took) {
            if (took.compareTo(SHORT) < 0) {
                bytes = Math.min(MOST, 2 * bytes);
            } else if (took.compareTo(LONG) > 0) {
                bytes = Math.max(LEAST, bytes / 2);
            }
        }
    }
}
