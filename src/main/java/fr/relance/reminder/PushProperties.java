package fr.relance.reminder;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Notifications of browsers.
 *
 * @param enabled whether people may ask for them
 * @param privateKey by which push services know this installation (RFC 8292), PKCS #8 in Base64; several instances share one
 * @param publicKey that goes with it, X.509 in Base64
 * @param folder where the pair is kept that is made where none is named
 * @param contact whom services may write to, {@code mailto:…} or {@code https://…}; null for what {@link PushContact} finds
 * @param services hosts of push services, or their ends with a dot before; to others nothing is sent
 */
@ConfigurationProperties("relance.push")
record PushProperties(
        @DefaultValue("true") boolean enabled,
        @Nullable String privateKey,
        @Nullable String publicKey,
        @DefaultValue("./data") Path folder,
        @Nullable String contact,

        @DefaultValue({"fcm.googleapis.com", ".push.services.mozilla.com", ".push.apple.com", ".notify.windows.com"})
        List<String> services) {

    private static final Pattern CONTACT = Pattern.compile("mailto:[^\\s@]++@[^\\s@]++|https://[^\\s/]++(?:/\\S*+)?");

    PushProperties {
        contact = contact == null || contact.isEmpty() ? null : contact;
        if (contact != null && !CONTACT.matcher(contact).matches()) {
            throw new IllegalArgumentException(
                    "relance.push.contact must look like mailto:somebody@example.org or https://example.org/");
        }
        services = List.copyOf(services);
    }

    /** An address comes from a browser, and must not lead us anywhere but to the servers of browser makers. */
    boolean knows(String endpoint) {
        URI address;
        try {
            address = URI.create(endpoint);
        } catch (IllegalArgumentException e) {
            return false;
        }
        String host = address.getHost();
        if (host == null || address.getRawUserInfo() != null) {
            return false;
        }
        boolean usual = "https".equals(address.getScheme()) && (address.getPort() == -1 || address.getPort() == 443);
        return services.stream().anyMatch(known -> isAt(host.toLowerCase(Locale.ROOT), known, usual, address));
    }

    /** Whether whoever runs this installation named that very place, wherever it is. */
    boolean isNamedToTheLetter(URI address) {
        return services.contains(address.getScheme() + "://" + address.getRawAuthority());
    }

    /** One that is named with its scheme and port is meant to the letter. */
    private static boolean isAt(String host, String known, boolean usual, URI address) {
        if (known.contains("://")) {
            return known.equals(address.getScheme() + "://" + address.getRawAuthority());
        }
        return usual && (known.startsWith(".") ? host.endsWith(known) : host.equals(known));
    }
}
