package fr.relance.kernel;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads addresses of machines strictly, and never asks anybody for the address of a name. */
public final class IpAddress {

    private static final int LONGEST = 100;
    private static final Pattern FOUR =
            Pattern.compile("(0|[1-9]\\d{0,2})\\.(0|[1-9]\\d{0,2})\\.(0|[1-9]\\d{0,2})\\.(0|[1-9]\\d{0,2})");
    private static final Pattern SIX = Pattern.compile("[0-9a-fA-F]{0,4}:[0-9a-fA-F:.]*");
    private static final Pattern ZONE = Pattern.compile("%[\\p{Alnum}._~-]{1,32}");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[([^\\]]*)](:\\d{1,5})?");
    private static final Pattern FOUR_WITH_PORT = Pattern.compile("([^:]+):\\d{1,5}");
    private static final int BYTE = 255;

    private IpAddress() {}

    /**
     * The address written as {@code 192.0.2.1} or {@code 2001:db8::1}, the latter with or without the zone of this machine, which is left
     * out; empty if it is none. An IPv4 address in the clothes of IPv6 is one of IPv4.
     */
    public static Optional<InetAddress> of(@Nullable String literal) {
        if (literal == null || literal.length() > LONGEST) {
            return Optional.empty();
        }
        int zone = literal.indexOf('%');
        if (zone < 0) {
            return literal.indexOf(':') < 0 ? four(literal) : six(literal);
        }
        return ZONE.matcher(literal.substring(zone)).matches() ? six(literal.substring(0, zone)) : Optional.empty();
    }

    /** As proxies write it: an address, which may have a port behind it, IPv6 in brackets then. */
    public static Optional<InetAddress> withOrWithoutPort(@Nullable String written) {
        if (written == null || written.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher brackets = IN_BRACKETS.matcher(written);
        if (brackets.matches()) {
            boolean six = brackets.group(1).indexOf(':') >= 0;
            return six || brackets.group(2) == null ? of(brackets.group(1)) : Optional.empty();
        }
        Matcher four = FOUR_WITH_PORT.matcher(written);
        return four.matches() ? four(four.group(1)) : of(written);
    }

    /** The first so many bits of an address, the others zero. */
    public static InetAddress network(InetAddress address, int bits) {
        byte[] bytes = address.getAddress();
        for (int at = 0; at < bytes.length; at++) {
            int kept = Math.max(0, Math.min(Byte.SIZE, bits - at * Byte.SIZE));
            bytes[at] &= (byte) (BYTE << (Byte.SIZE - kept));
        }
        return address(bytes).orElseThrow();
    }

    private static Optional<InetAddress> four(String literal) {
        if (!FOUR.matcher(literal).matches()) {
            return Optional.empty();
        }
        String[] parts = literal.split("\\.");
        byte[] bytes = new byte[parts.length];
        for (int part = 0; part < parts.length; part++) {
            int number = Integer.parseInt(parts[part]);
            if (number > BYTE) {
                return Optional.empty();
            }
            bytes[part] = (byte) number;
        }
        return address(bytes);
    }

    /** With a colon in it the JDK takes it for an address, and never for a name. */
    private static Optional<InetAddress> six(String literal) {
        if (!SIX.matcher(literal).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(literal));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static Optional<InetAddress> address(byte[] bytes) {
        try {
            return Optional.of(InetAddress.getByAddress(bytes));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
