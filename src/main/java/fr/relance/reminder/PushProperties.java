package fr.relance.reminder;

import java.nio.file.Path;
import java.util.List;
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
}
