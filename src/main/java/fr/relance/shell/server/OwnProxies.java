package fr.relance.shell.server;

import fr.relance.kernel.IpAddress;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.apache.tomcat.util.http.MimeHeaders;

/** The proxies that are believed when they say for whom they ask, wherever that is asked. */
@FunctionalInterface
public interface OwnProxies {

    /** Where they say it. */
    String FORWARDED_FOR = "X-Forwarded-For";

    /** Whether that machine is one of them. */
    boolean has(InetAddress address);

    /**
     * For whom one of them asks. Each proxy writes behind the others who came to it. Read from the end, the first who is no proxy of ours is
     * the client; before something that cannot be read, it is whoever wrote that, thus nobody at all if that is who asks.
     */
    default Optional<InetAddress> client(MimeHeaders headers) {
        List<String> written = list(headers, FORWARDED_FOR);
        Optional<InetAddress> client = Optional.empty();
        for (int at = written.size() - 1; at >= 0; at--) {
            Optional<InetAddress> before = IpAddress.withOrWithoutPort(written.get(at));
            if (before.isEmpty()) {
                return client;
            }
            client = before;
            if (!has(before.get())) {
                return client;
            }
        }
        return client;
    }

    /** What several headers of that name say, in their order, as if it stood in one. */
    static List<String> list(MimeHeaders headers, String name) {
        List<String> all = new ArrayList<>();
        Enumeration<String> lines = headers.values(name);
        while (lines.hasMoreElements()) {
            Arrays.stream(lines.nextElement().split(",", -1)).map(String::strip).forEach(all::add);
        }
        return all;
    }
}
