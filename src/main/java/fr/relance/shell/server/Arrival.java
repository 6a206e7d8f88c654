package fr.relance.shell.server;

import jakarta.servlet.ReadListener;
import java.io.IOException;

/** What the server calls when bytes of a body are there. */
record Arrival(Reading reading) implements ReadListener {

    /** Reads them. */
    @FunctionalInterface
    interface Reading {
        void read() throws IOException;
    }

    @Override
    public void onDataAvailable() throws IOException {
        reading.read();
    }

    @Override
    public void onAllDataRead() {
        // Seen when the last bytes are read.
    }

    @Override
    public void onError(Throwable failure) {
        // The connection is closed by whoever saw it.
    }
}
