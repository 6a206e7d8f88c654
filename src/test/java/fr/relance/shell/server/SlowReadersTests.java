package fr.relance.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.apache.coyote.OutputBuffer;
import org.apache.coyote.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

/** Whose answer is given up. */
class SlowReadersTests {

    private static final RequestLimits LIMITS = new RequestLimits(
            Duration.ofSeconds(30),
            Duration.ofSeconds(10),
            DataSize.ofBytes(500),
            Duration.ofMinutes(5),
            DataSize.ofMegabytes(2),
            64,
            8,
            Duration.ofSeconds(10));

    /** One's whole archive comes at 125,000 bytes a second, or at just as many as are wanted, and takes an hour. */
    @ParameterizedTest
    @CsvSource({
        "3600, 450000000, true",
        "3600, 1800000, true",
        "3600, 1700000, false",
        "301, 37000000, true",
        "11, 0, false"
    })
    void aSteadyAnswerMayTakeAsLongAsItIs(int seconds, long written, boolean goesOn) throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            try (SocketChannel reader = SocketChannel.open(server.getLocalAddress())) {
                Peer peer = new Peer("reader", false);
                peer.answering(written(written));
                peer.stuckFor(Duration.ofSeconds(seconds).toNanos());

                SlowReaders readers = new SlowReaders(LIMITS, 100);
                readers.add(reader, peer);
                readers.cut();

                assertThat(reader.socket().isOutputShutdown()).isEqualTo(!goesOn);
            }
        }
    }

    private static Response written(long bytes) {
        Response response = new Response();
        response.setOutputBuffer(new OutputBuffer() {
            @Override
            public int doWrite(ByteBuffer chunk) {
                throw new UnsupportedOperationException();
            }

            @Override
            public long getBytesWritten() {
                return bytes;
            }
        });
        return response;
    }
}
