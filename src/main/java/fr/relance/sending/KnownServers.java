package fr.relance.sending;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Servers of the mail providers that people in France use most, from the providers' own help pages: nobody has to look them up. */
final class KnownServers {

    private static final MailServer GOOGLE = MailServer.tls("smtp.gmail.com");
    private static final MailServer ORANGE = MailServer.tls("smtp.orange.fr");
    private static final MailServer YAHOO = MailServer.tls("smtp.mail.yahoo.com");
    private static final MailServer APPLE = MailServer.startTls("smtp.mail.me.com");
    private static final MailServer SFR = MailServer.tls("smtp.sfr.fr");
    private static final MailServer INFOMANIAK = MailServer.tls("mail.infomaniak.com");
    private static final MailServer GMX = MailServer.tls("mail.gmx.com");

    private static final Map<String, MailServer> BY_DOMAIN = Map.ofEntries(
            entry("gmail.com", GOOGLE),
            entry("googlemail.com", GOOGLE),
            entry("orange.fr", ORANGE),
            entry("wanadoo.fr", ORANGE),
            entry("free.fr", MailServer.tls("smtp.free.fr")),
            entry("sfr.fr", SFR),
            entry("neuf.fr", SFR),
            entry("laposte.net", MailServer.tls("smtp.laposte.net")),
            entry("bbox.fr", MailServer.tls("smtp.bbox.fr")),
            entry("yahoo.fr", YAHOO),
            entry("yahoo.com", YAHOO),
            entry("ymail.com", YAHOO),
            entry("icloud.com", APPLE),
            entry("me.com", APPLE),
            entry("mac.com", APPLE),
            entry("gmx.fr", GMX),
            entry("gmx.com", GMX),
            entry("ik.me", INFOMANIAK),
            entry("ikmail.com", INFOMANIAK),
            entry("mailo.com", MailServer.tls("mail.mailo.com")),
            entry("zoho.eu", MailServer.tls("smtp.zoho.eu")),
            entry("fastmail.com", MailServer.tls("smtp.fastmail.com")));

    private static final Set<String> CLOSED = Set.of(
            "outlook.com",
            "outlook.fr",
            "hotmail.com",
            "hotmail.fr",
            "live.com",
            "live.fr",
            "msn.com",
            "proton.me",
            "protonmail.com",
            "pm.me");

    private KnownServers() {}

    static Optional<MailServer> of(String address) {
        return Optional.ofNullable(BY_DOMAIN.get(domain(address)));
    }

    /** Whether no program is let in with a password any more, whatever server is named. */
    static boolean isClosed(String address) {
        return CLOSED.contains(domain(address));
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
