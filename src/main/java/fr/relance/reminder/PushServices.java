package fr.relance.reminder;

import java.net.URI;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The servers of browser makers: an address comes from a browser, and must not lead us anywhere else. */
@Component
class PushServices {

    private final PushProperties properties;

    PushServices(PushProperties properties) {
        this.properties = properties;
    }

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
        return properties.services().stream()
                .anyMatch(known -> isAt(host.toLowerCase(Locale.ROOT), known, usual, address));
    }

    /** Whether whoever runs this installation named that very place, wherever it is. */
    boolean isNamedToTheLetter(URI address) {
        return properties.services().contains(address.getScheme() + "://" + address.getRawAuthority());
    }

    /** One that is named with its scheme and port is meant to the letter. */
    private static boolean isAt(String host, String known, boolean usual, URI address) {
        if (known.contains("://")) {
            return known.equals(address.getScheme() + "://" + address.getRawAuthority());
        }
        return usual && (known.startsWith(".") ? host.endsWith(known) : host.equals(known));
    }
}
