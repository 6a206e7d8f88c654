package fr.relance.support.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Connections that come from an address of this machine of their own, 127.0.0.x: to a server, another client. */
public final class FromAddress extends SocketFactory {

    private final int last;

    public FromAddress(int last) {
        this.last = last;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket(InetAddress.getByName(host), port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return createSocket(host, port, InetAddress.getByName("127.0.0." + last), 0);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress own, int ownPort) throws IOException {
        return createSocket(InetAddress.getByName(host), port, own, ownPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress own, int ownPort) throws IOException {
        return new Socket(host, port, own, ownPort);
    }
}
