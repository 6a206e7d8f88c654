package fr.relance.sending;

import fr.relance.account.SiteAddress;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Speaks with a person's mail server: always encrypted, with a certificate that is the server's own, and never without end. */
@Component
class Conversations {

    private static final String MILLIS = "20000";
    private static final int FOR_NOW = 400;
    private static final int FOR_GOOD = 500;

    private final SendingProperties properties;
    private final SiteAddress site;
    private final MailPlaces places;
    private final Timeouts pace;

    @Autowired
    Conversations(SendingProperties properties, SiteAddress site, MailPlaces places) {
        this(properties, site, places, Timeouts.USUAL);
    }

    Conversations(SendingProperties properties, SiteAddress site, MailPlaces places, Timeouts pace) {
        this.properties = properties;
        this.site = site;
        this.places = places;
        this.pace = pace;
    }

    /** How servers may be spoken to; unencrypted only where their networks may be reached. */
    List<MailServer.Encryption> encryptions() {
        return properties.localServers()
                ? List.of(MailServer.Encryption.values())
                : List.of(MailServer.Encryption.TLS, MailServer.Encryption.STARTTLS);
    }

    /** Signs in and leaves again. */
    void check(SenderAccount account, String password) throws Obstructed {
        Session session = session(account.server(), new BoundedSocket.Deadline(pace.signIn()), () -> {});
        try (Transport transport = connect(session, account, password)) {
            transport.isConnected();
        } catch (MessagingException leaving) {
            // Signed in is signed in, however the server says goodbye.
        }
    }

    /**
     * Returns once the server took the mail for all who are named; before, it left for nobody or cannot be known.
     *
     * @param connected told once it took up the call: what came before was spent on its name, or on a way that leads to nobody
     */
    void hand(SenderAccount account, String password, OutgoingMail mail, Runnable connected) throws Obstructed, Unsure {
        BoundedSocket.Deadline deadline = new BoundedSocket.Deadline(pace.signIn());
        Session session = session(account.server(), deadline, connected);
        MimeMessage message = written(mail, session);
        Transport transport = connect(session, account, password);
        deadline.extend(pace.whole());
        try {
            transport.sendMessage(message, mail.envelope());
        } catch (SendFailedException e) {
            throw new Obstructed(refusal(e), e);
        } catch (MessagingException e) {
            throw new Unsure(e);
        } finally {
            close(transport);
        }
    }

    /** Written before anybody is called: what cannot be written has surely not left. */
    private static MimeMessage written(OutgoingMail mail, Session session) throws Obstructed {
        try {
            return mail.message(session);
        } catch (MessagingException e) {
            throw new Obstructed(Obstacle.REFUSED, e);
        }
    }

    private Transport connect(Session session, SenderAccount account, String password) throws Obstructed {
        MailServer server = account.server();
        if (!encryptions().contains(server.encryption())) {
            throw new Obstructed(Obstacle.NOT_ENCRYPTED);
        }
        SMTPTransport transport = new SMTPTransport(session, null);
        try {
            transport.connect(server.host(), server.port(), account.userName(), password);
            requireSignedIn(transport);
            return transport;
        } catch (AuthenticationFailedException e) {
            // Also when nothing is said to a password: that is about this account, and no silence of the server's.
            int code = transport.getLastReturnCode();
            throw new Obstructed(code >= FOR_GOOD ? Obstacle.SIGN_IN_REFUSED : Obstacle.BUSY, e);
        } catch (MessagingException e) {
            throw new Obstructed(obstacle(e, server), e);
        }
    }

    /** A server that asks nobody who they are has let nobody in. */
    private static void requireSignedIn(SMTPTransport transport) throws Obstructed {
        if (!transport.supportsExtension("AUTH")) {
            close(transport);
            throw new Obstructed(Obstacle.SIGN_IN_REFUSED, new IOException("Nobody is asked"));
        }
    }

    private Session session(MailServer server, BoundedSocket.Deadline deadline, Runnable connected) {
        boolean open = server.encryption() == MailServer.Encryption.NONE;
        Properties all = new Properties();
        all.put("mail.smtp.auth", "true");
        // What was answered to the mail counts; a goodbye that does not come is not waited for.
        all.put("mail.smtp.quitwait", "false");
        all.put("mail.smtp.connectiontimeout", MILLIS);
        all.put("mail.smtp.timeout", MILLIS);
        all.put("mail.smtp.writetimeout", MILLIS);
        all.put("mail.smtp.ssl.enable", String.valueOf(server.encryption() == MailServer.Encryption.TLS));
        all.put("mail.smtp.starttls.enable", String.valueOf(!open));
        all.put("mail.smtp.starttls.required", String.valueOf(server.encryption() == MailServer.Encryption.STARTTLS));
        all.put("mail.smtp.ssl.checkserveridentity", "true");
        // The name of this machine is nobody's business.
        all.put("mail.smtp.localhost", site.host());
        all.put("mail.smtp.socketFactory", new BoundedSocket.MailSockets(deadline, places.of(server), connected));
        all.put("mail.smtp.socketFactory.fallback", "false");
        return Session.getInstance(all);
    }

    /** Whoever asks learns no name of another network: one that leads there is as good as none. */
    private static Obstacle obstacle(MessagingException e, MailServer server) {
        if (has(e, BoundedSocket.Elsewhere.class)) {
            return server.encryption() == MailServer.Encryption.NONE ? Obstacle.NOT_ENCRYPTED : Obstacle.UNREACHABLE;
        }
        if (has(e, CertificateException.class) || has(e, SSLPeerUnverifiedException.class)) {
            return Obstacle.CERTIFICATE;
        }
        // Libraries have no types for these two: one of Angus, one of the JDK.
        boolean plain = chain(e).map(Throwable::getMessage)
                .anyMatch(says -> says != null && (says.startsWith("STARTTLS") || says.contains("unrecognized SSL")));
        return plain ? Obstacle.NOT_ENCRYPTED : Obstacle.UNREACHABLE;
    }

    /** The server answered before it had taken the mail, 4xx for now, 5xx for good; without an answer nobody knows. */
    private static Obstacle refusal(SendFailedException e) throws Unsure {
        List<Integer> codes = chain(e).map(Conversations::code)
                .filter(code -> code >= FOR_NOW)
                .toList();
        if (codes.isEmpty()) {
            throw new Unsure(e);
        }
        if (codes.stream().noneMatch(code -> code >= FOR_GOOD)) {
            return Obstacle.BUSY;
        }
        return has(e, SMTPAddressFailedException.class) ? Obstacle.ADDRESS_REFUSED : Obstacle.REFUSED;
    }

    /** What the server answered, 0 where that is not known. */
    private static int code(Throwable e) {
        if (e instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (e instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return e instanceof SMTPSendFailedException whole ? whole.getReturnCode() : 0;
    }

    private static boolean has(Throwable e, Class<? extends Throwable> type) {
        return chain(e).anyMatch(type::isInstance);
    }

    /** What led to it, each library in its own way. */
    private static Stream<Throwable> chain(Throwable e) {
        return Stream.iterate(e, each -> each != null, each -> next(each)).limit(20);
    }

    @SuppressWarnings("NullAway") // the end of the chain
    private static Throwable next(Throwable e) {
        return e instanceof MessagingException mail ? mail.getNextException() : e.getCause();
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            // What the server took it keeps.
        }
    }

    /** The mail did not leave, that is certain. */
    static final class Obstructed extends Exception {

        private static final long serialVersionUID = 1L;

        private final Obstacle obstacle;

        Obstructed(Obstacle obstacle, Throwable cause) {
            super(obstacle.name(), cause);
            this.obstacle = obstacle;
        }

        Obstructed(Obstacle obstacle) {
            super(obstacle.name());
            this.obstacle = obstacle;
        }

        Obstacle obstacle() {
            return obstacle;
        }
    }

    /** The conversation broke off while the server had the mail before it: nobody can tell whether it took it. */
    static final class Unsure extends Exception {

        private static final long serialVersionUID = 1L;

        Unsure(Throwable cause) {
            super(cause);
        }
    }
}
