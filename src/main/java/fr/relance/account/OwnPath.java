package fr.relance.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address within this application that somebody may be led back to: short, and in letters that every browser reads as a path here. No
 * host, no scheme, no backslash, nothing encoded before the question mark, no control character behind it.
 */
final class OwnPath {

    /** Longer ones are dropped: whoever asked for one starts at « Aujourd’hui ». */
    static final int LONGEST = 1_000;

    private static final Pattern OWN = Pattern.compile("(?:/|(?:/[A-Za-z0-9_~-]++(?:\\.[A-Za-z0-9_~-]++)*+)++)"
            + "(?:\\?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[2-9A-Fa-f][0-9A-Fa-f])*+)?+");

    private OwnPath() {}

    /** What was asked for, if one can be led back there. */
    static Optional<String> of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        return checked(query == null ? path : path + "?" + query);
    }

    /** The same address, if it is one of this application's. */
    static Optional<String> checked(String address) {
        return Optional.of(address)
                .filter(asked -> asked.length() <= LONGEST)
                .filter(asked -> OWN.matcher(asked).matches());
    }
}
