package fr.relance.shell;

import fr.relance.kernel.IpAddress;
import fr.relance.shell.server.OwnProxies;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.Environment;

/**
 * The proxies that are believed when they say for whom they ask: those named in {@code relance.proxies}, by address, by network or by
 * name; nobody else, and by default nobody at all. What a name leads to is asked at the start, and again, beside the requests, when
 * somebody comes who is not known yet.
 */
final class TrustedProxies implements OwnProxies {

    private static final String KEY = "relance.proxies";
    private static final String REASON =
            "it must hold addresses (10.0.0.5), networks (10.0.0.0/24, fd00::/64) or names (proxy) of your own proxies, separated by commas";
    private static final Pattern NAME = Pattern.compile(
            "(?=.{1,253}$)(?:[\\p{Alnum}_](?:[\\p{Alnum}_-]{0,61}[\\p{Alnum}_])?\\.)*(?=[^.]*\\p{Alpha})[\\p{Alnum}_](?:[\\p{Alnum}_-]{0,61}[\\p{Alnum}_])?");
    private static final int SECONDS_BETWEEN_QUESTIONS = 30;

    private final List<Network> networks;
    private final List<String> names;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile Set<InetAddress> named;

    private TrustedProxies(List<Network> networks, List<String> names) {
        this.networks = networks;
        this.names = names;
        this.named = addresses(names);
    }

    /**
     * Those that the configuration names.
     *
     * @throws InvalidConfigurationPropertyValueException if one of them is neither address, network nor name
     */
    static TrustedProxies of(Environment environment) {
        List<String> written =
                Binder.get(environment).bind(KEY, Bindable.listOf(String.class)).orElse(List.of());
        List<Network> networks = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String one : written) {
            String entry = one.strip();
            Optional<Network> network = Network.of(entry);
            if (network.isPresent()) {
                networks.add(network.get());
            } else if (NAME.matcher(entry).matches()) {
                names.add(entry);
            } else {
                throw new InvalidConfigurationPropertyValueException(KEY, one, REASON);
            }
        }
        return new TrustedProxies(networks, names);
    }

    /** Whether none is named. */
    boolean isEmpty() {
        return networks.isEmpty() && names.isEmpty();
    }

    @Override
    public boolean has(InetAddress address) {
        if (networks.stream().anyMatch(network -> network.holds(address)) || named.contains(address)) {
            return true;
        }
        if (!names.isEmpty() && asking.compareAndSet(false, true)) {
            CompletableFuture.runAsync(this::askAgain)
                    .thenRunAsync(
                            () -> asking.set(false),
                            CompletableFuture.delayedExecutor(SECONDS_BETWEEN_QUESTIONS, TimeUnit.SECONDS));
        }
        return false;
    }

    private void askAgain() {
        named = addresses(names);
    }

    private static Set<InetAddress> addresses(List<String> names) {
        return names.stream().flatMap(TrustedProxies::addresses).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<InetAddress> addresses(String name) {
        try {
            return Arrays.stream(InetAddress.getAllByName(name));
        } catch (UnknownHostException e) {
            return Stream.empty();
        }
    }

    /** All addresses that begin with the same bits. */
    private record Network(InetAddress first, int bits) {

        private static final Pattern BITS = Pattern.compile("0|[1-9]\\d{0,2}");

        static Optional<Network> of(String written) {
            int slash = written.indexOf('/');
            if (slash < 0) {
                return IpAddress.of(written).map(address -> new Network(address, length(address)));
            }
            String bits = written.substring(slash + 1);
            return IpAddress.of(written.substring(0, slash))
                    .filter(address -> BITS.matcher(bits).matches() && Integer.parseInt(bits) <= length(address))
                    .map(address -> new Network(address, Integer.parseInt(bits)));
        }

        boolean holds(InetAddress address) {
            return length(first) == length(address)
                    && IpAddress.network(first, bits).equals(IpAddress.network(address, bits));
        }

        private static int length(InetAddress address) {
            return address.getAddress().length * Byte.SIZE;
        }
    }
}
