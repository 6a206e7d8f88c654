package fr.relance.account;

import fr.relance.kernel.PublicAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Where a name may lead that somebody typed or their browser told: to machines of the public Internet that are not this one. Whoever
 * connects asks about the very address that they connect to.
 */
@Component
public class Outside {

    private final Supplier<Stream<InetAddress>> own;

    @Autowired
    Outside(SiteAddress site) {
        this(() -> Stream.concat(interfaces(), addresses(site.host())));
    }

    private Outside(Supplier<Stream<InetAddress>> own) {
        this.own = own;
    }

    /** With those addresses as one's own, whatever this machine has. */
    public static Outside of(Supplier<Stream<InetAddress>> own) {
        return new Outside(own);
    }

    /** Whether it is public and another machine's. */
    public boolean isAt(InetAddress address) {
        return PublicAddress.isPublic(address.getAddress()) && own.get().noneMatch(each -> each.equals(address));
    }

    /** Whether all that the name stands for is; not where it stands for nothing. */
    public boolean isAt(String host) {
        try {
            return Stream.of(InetAddress.getAllByName(host)).allMatch(this::isAt);
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    private static Stream<InetAddress> interfaces() {
        try {
            return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses);
        } catch (SocketException none) {
            return Stream.empty();
        }
    }

    /** Those under which this installation is reached, which another machine may hold for it. */
    private static Stream<InetAddress> addresses(String host) {
        try {
            return Stream.of(InetAddress.getAllByName(host));
        } catch (IOException none) {
            return Stream.empty();
        }
    }
}
