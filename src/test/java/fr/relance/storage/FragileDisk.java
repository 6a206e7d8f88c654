package fr.relance.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A disk that remembers in which order a file was written and flushed, so that it can tell afterwards what a kill or a loss of power
 * at any moment would have left of it. Addresses of databases on it begin with {@code jdbc:h2:fragile:}; one database at a time.
 */
final class FragileDisk {

    private static volatile @Nullable FragileDisk present;

    private final List<Change> changes = new ArrayList<>();
    private final AtomicInteger promised;

    /** @param promised how many saves were acknowledged, asked at each change of the file */
    FragileDisk(AtomicInteger promised) {
        this.promised = promised;
        present = this;
        FilePath.register(new Paths());
    }

    /** What is done to a file. */
    private enum Kind {
        WRITE,
        CUT,
        FLUSH
    }

    private record Change(Kind kind, long position, byte[] bytes, int promised) {}

    /** What is left of a file, which has to hold so many saves. */
    record Left(byte[] file, int promised) {}

    synchronized int changes() {
        return changes.size();
    }

    /** What the operating system had before that change. */
    synchronized Left killedAt(int moment) {
        Image image = new Image();
        changes.subList(0, moment).forEach(image::change);
        return new Left(image.file(), changes.get(moment).promised);
    }

    /** What was flushed, and of what was written since then some, in no order; a write is there as a whole or not at all. */
    synchronized Left withoutPowerAt(int moment, Random random) {
        int flushed = moment;
        while (flushed > 0 && changes.get(flushed).kind != Kind.FLUSH) {
            flushed--;
        }
        Image image = new Image();
        changes.subList(0, flushed).forEach(image::change);
        double share = random.nextDouble();
        changes.subList(flushed, moment).stream()
                .filter(change -> random.nextDouble() < share)
                .forEach(image::change);
        return new Left(image.file(), changes.get(flushed).promised);
    }

    private synchronized void changed(Kind kind, long position, byte[] bytes) {
        changes.add(new Change(kind, position, bytes, promised.get()));
    }

    private static final class Image {

        private byte[] bytes = new byte[1 << 20];
        private int length;

        void change(Change change) {
            if (change.kind == Kind.WRITE) {
                write((int) change.position, change.bytes);
            } else if (change.kind == Kind.CUT) {
                int end = (int) Math.min(length, change.position);
                Arrays.fill(bytes, end, length, (byte) 0);
                length = end;
            }
        }

        byte[] file() {
            return Arrays.copyOf(bytes, length);
        }

        private void write(int position, byte[] written) {
            int end = position + written.length;
            if (end > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * end);
            }
            System.arraycopy(written, 0, bytes, position, written.length);
            length = Math.max(length, end);
        }
    }

    /** Made by H2, for each path anew. */
    public static final class Paths extends FilePathWrapper {

        @Override
        public String getScheme() {
            return "fragile";
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            return new Recording(super.open(mode), Objects.requireNonNull(present));
        }
    }

    private static final class Recording extends FileBase {

        private final FileChannel real;
        private final FragileDisk disk;

        Recording(FileChannel real, FragileDisk disk) {
            this.real = real;
            this.disk = disk;
        }

        @Override
        public long position() throws IOException {
            return real.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            real.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return real.size();
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return real.read(target);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return real.read(target, position);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            int written = write(source, real.position());
            real.position(real.position() + written);
            return written;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            disk.changed(Kind.WRITE, position, bytes);
            return real.write(source, position);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            disk.changed(Kind.CUT, size, new byte[0]);
            real.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            disk.changed(Kind.FLUSH, 0, new byte[0]);
            real.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return real.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            real.close();
        }
    }
}
