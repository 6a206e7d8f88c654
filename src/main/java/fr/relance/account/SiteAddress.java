package fr.relance.account;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people reach this installation: what links in mails start with, whom passkeys belong to, and the one name besides this
 * machine's own under which pages are served (docs/security.md).
 *
 * @param address scheme, host and, where it is not the scheme's own, port; a path is refused
 */
@ConfigurationProperties("relance.site")
public record SiteAddress(
        @DefaultValue("http://localhost:8080") URI address) {

    /** Stops the start where links could not be made of the address. */
    public SiteAddress {
        String scheme = address.getScheme();
        boolean web = "http".equals(scheme) || "https".equals(scheme);
        String path = address.getRawPath();
        boolean bare = path == null || path.isEmpty() || path.equals("/");
        if (!web || address.getHost() == null || !bare || address.getRawQuery() != null) {
            throw new IllegalArgumentException("relance.site.address must look like https://relance.example.org");
        }
    }

    /** The name in the address, without a port. */
    public String host() {
        return address.getHost();
    }

    /** Whether the way to it is encrypted. */
    public boolean isEncrypted() {
        return "https".equals(address.getScheme());
    }

    /** A page of this installation as a link that works from elsewhere; the path starts with a slash. */
    public URI link(String path) {
        return address.resolve(path);
    }
}
