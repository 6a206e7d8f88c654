package fr.relance.sending;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/**
 * A conversation that comes to an end, however slowly or long the other side talks: the time limits of libraries hold for each read
 * alone.
 */
class BoundedSocket extends Socket {

    private static final int MOST_BYTES = 256 * 1024;

    private final long end;
    private int left = MOST_BYTES;

    /** @param longest from now on */
    BoundedSocket(Duration longest) {
        this.end = System.nanoTime() + longest.toNanos();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {

            @Override
            public int read() throws IOException {
                requireTime();
                return counted(super.read(), 1);
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                requireTime();
                int got = super.read(into, from, length);
                return counted(got, got);
            }
        };
    }

    private void requireTime() throws SocketTimeoutException {
        if (left < 0 || System.nanoTime() - end > 0) {
            throw new SocketTimeoutException("The conversation takes too long");
        }
    }

    private int counted(int result, int bytes) {
        left -= Math.max(0, bytes);
        return result;
    }
}
