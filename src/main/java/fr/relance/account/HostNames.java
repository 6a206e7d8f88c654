package fr.relance.account;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Further names under which this installation answers, besides that of {@link SiteAddress} and this machine's own.
 *
 * @param otherHosts names or addresses as browsers send them, without scheme and port; an IPv6 address in brackets
 */
@ConfigurationProperties("relance.site")
record HostNames(@DefaultValue List<String> otherHosts) {

    private static final Pattern NAME = Pattern.compile("[\\p{Alnum}._-]+|\\[[\\p{XDigit}:.]+]");

    HostNames {
        for (String name : otherHosts) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "relance.site.other-hosts must hold names such as relance.example.org, without scheme and port");
            }
        }
        otherHosts = otherHosts.stream().map(HostNames::normalised).toList();
    }

    /** The name in what a browser sends as its host: without port, lower-cased. */
    static String withoutPort(String host) {
        int end = host.startsWith("[") ? host.indexOf(']') + 1 : host.indexOf(':');
        return normalised(end > 0 ? host.substring(0, end) : host);
    }

    /** Lower-cased, an IPv6 address in its brackets. */
    static String normalised(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.indexOf(':') >= 0 && !lower.startsWith("[") ? "[" + lower + "]" : lower;
    }
}
