package fr.relance.privacy;

import fr.relance.kernel.OwnerId;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Everything about a person, to take along. */
@Service
public class PersonalExport {

    private final PersonalArchive archive;

    PersonalExport(PersonalArchive archive) {
        this.archive = archive;
    }

    /**
     * The archive, as of one moment. It is written before the first byte is sent, so that a slow download holds nothing up, into a
     * file that has no name any more and is gone with its last reader.
     *
     * @throws IOException if there is no room for it
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Download write(OwnerId owner) throws IOException {
        Path file = Files.createTempFile("relance-", ".zip");
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            Files.deleteIfExists(file);
            archive.write(owner, new KeptOpen(Channels.newOutputStream(channel)));
            long length = channel.position();
            channel.position(0);
            return new Download(Channels.newInputStream(channel), length);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * What is sent.
     *
     * @param length in bytes
     */
    public record Download(InputStream content, long length) {}

    /** Passes everything on, except the end: what was written is still to be read. */
    static final class KeptOpen extends BufferedOutputStream {

        KeptOpen(OutputStream target) {
            super(target);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
