package fr.relance.reminder;

import fr.relance.account.Accounts;
import fr.relance.account.MailAuthor;
import fr.relance.account.SiteAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whom push services write to where this installation troubles them (RFC 8292, 2.1). Apple refuses addresses that nobody can write to,
 * as those of this machine itself.
 */
@Component
class PushContact {

    private static final Pattern PUBLIC_NAME = Pattern.compile("(?:[a-z0-9-]{1,63}\\.)++[a-z][a-z0-9-]{1,62}+");

    /** Names that are nowhere, or at home alone (RFC 2606, 6761, 6762, 8375, 9476). */
    private static final List<String> NOWHERE = List.of(
            ".localhost",
            ".localdomain",
            ".local",
            ".internal",
            ".lan",
            ".home",
            ".corp",
            ".arpa",
            ".test",
            ".invalid",
            ".alt");

    private static final String NOBODY = "mailto:ne-pas-repondre@relance.invalid";

    private final PushProperties properties;
    private final SiteAddress site;
    private final MailAuthor author;
    private final Accounts accounts;

    PushContact(PushProperties properties, SiteAddress site, MailAuthor author, Accounts accounts) {
        this.properties = properties;
        this.site = site;
        this.author = author;
        this.accounts = accounts;
    }

    /** A page over https, or a mail address. */
    String subject() {
        return properties.contact() == null
                ? of(site, author.from(), accounts.keeperAddress().orElse(null))
                : properties.contact();
    }

    /** The site, else the sender of its mails, else whoever keeps it. */
    static String of(SiteAddress site, @Nullable String from, @Nullable String keeper) {
        if (site.isEncrypted() && isPublic(site.host())) {
            return site.link("/").toString();
        }
        return Stream.of(Optional.ofNullable(from), Optional.ofNullable(keeper))
                .flatMap(Optional::stream)
                .filter(address -> isPublic(address.substring(address.lastIndexOf('@') + 1)))
                .findFirst()
                .map(address -> "mailto:" + address)
                .orElse(NOBODY);
    }

    private static boolean isPublic(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.length() <= 253
                && PUBLIC_NAME.matcher(name).matches()
                && NOWHERE.stream().noneMatch(name::endsWith);
    }
}
