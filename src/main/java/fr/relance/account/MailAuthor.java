package fr.relance.account;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom the mails of this installation come from; what people send from their own mail account comes from them.
 *
 * @param from an address alone; {@code ne-pas-repondre@} the host of {@link SiteAddress} where none is given
 */
@ConfigurationProperties("relance.mail")
public record MailAuthor(@Nullable String from) {

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9.-]+");

    /** Stops the start where no mail could be sent under that name. */
    public MailAuthor {
        from = from == null || from.isEmpty() ? null : from;
        if (from != null && !ADDRESS.matcher(from).matches()) {
            throw new IllegalArgumentException("relance.mail.from must look like relance@example.org");
        }
    }

    /** As it stands in the header. */
    public String line(SiteAddress site) {
        return "Relance <" + (from == null ? "ne-pas-repondre@" + site.host() : from) + ">";
    }
}
