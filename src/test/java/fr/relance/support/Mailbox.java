package fr.relance.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real mail server, and what arrived there; each test asks for the letters of an address of its own. */
public final class Mailbox {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S*)");
    private static final long PATIENCE_MILLIS = 10_000;

    private final GreenMail server;

    private Mailbox(GreenMail server) {
        this.server = server;
    }

    /** The last letter to that address; fails if none arrives within seconds. */
    public String letterTo(String address) {
        List<MimeMessage> letters = lettersTo(address, 1);
        return text(letters.get(letters.size() - 1));
    }

    /** The path of the link in the last letter to that address. */
    public String linkTo(String address) {
        Matcher link = LINK.matcher(letterTo(address));
        if (!link.find()) {
            throw new AssertionError("No link in the letter");
        }
        return link.group(1);
    }

    /** The subjects of the letters to that address, once there are so many. */
    public List<String> subjectsTo(String address, int atLeast) {
        return lettersTo(address, atLeast).stream().map(Mailbox::subject).toList();
    }

    /** What arrived for that address so far, as it came. */
    public List<MimeMessage> messagesTo(String address) {
        return arrived(address);
    }

    /** How many letters arrived for that address so far. */
    public int countTo(String address) {
        return arrived(address).size();
    }

    private List<MimeMessage> lettersTo(String address, int atLeast) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (System.nanoTime() < end) {
            List<MimeMessage> letters = arrived(address);
            if (letters.size() >= atLeast) {
                return letters;
            }
            server.waitForIncomingEmail(20, Integer.MAX_VALUE);
        }
        throw new AssertionError("Too few letters arrived for " + address);
    }

    private List<MimeMessage> arrived(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> isTo(letter, address))
                .toList();
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return letter.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage letter) {
        try {
            return (String) letter.getContent();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts the server on a free port and sends the application's mails there. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean(initMethod = "start", destroyMethod = "stop")
        GreenMail mailServer() {
            return new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        }

        @Bean
        JavaMailSender mailSender(GreenMail server) {
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(server.getSmtp().getPort());
            sender.setDefaultEncoding("UTF-8");
            return sender;
        }

        @Bean
        Mailbox mailbox(GreenMail server) {
            return new Mailbox(server);
        }
    }
}
