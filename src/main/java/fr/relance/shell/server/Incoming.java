package fr.relance.shell.server;

import java.nio.ByteBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** Where the server puts what it reads. */
final class Incoming implements ApplicationBufferHandler {

    private ByteBuffer bytes = ByteBuffer.allocate(0);

    ByteBuffer bytes() {
        return bytes;
    }

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
        bytes = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
        return bytes;
    }

    @Override
    public void expand(int size) {
        // Whatever comes fits.
    }
}
