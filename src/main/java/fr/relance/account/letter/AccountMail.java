package fr.relance.account.letter;

import fr.relance.account.MailAuthor;
import fr.relance.account.SiteAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sends short mails in plain text, where {@code spring.mail.host} says through whom: once what they tell is saved, and on a
 * thread of its own, where they are written as well, so that no answer takes longer because there was something to send. A mail that could not be sent is
 * logged without its address.
 */
@Component
public class AccountMail implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(AccountMail.class);
    private static final int WAITING_AT_MOST = 1000;
    private static final int SECONDS_TO_FINISH = 5;

    private final ObjectProvider<JavaMailSender> sender;
    private final MessageSource messages;
    private final SiteAddress site;
    private final MailAuthor author;
    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(0, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING_AT_MOST));

    /** Sends through whatever is configured, or not at all. */
    public AccountMail(
            ObjectProvider<JavaMailSender> sender, MessageSource messages, SiteAddress site, MailAuthor author) {
        this.sender = sender;
        this.messages = messages;
        this.site = site;
        this.author = author;
    }

    public boolean canBeSent() {
        return sender.getIfAvailable() != null;
    }

    /**
     * Sends the letter whose subject and text are the messages {@code account.letter.….subject} and {@code .text}, once what it tells is
     * saved. Of a list of sentences among the arguments, each has a line of its own.
     */
    public void send(String to, String letter, Object... arguments) {
        later(() -> write(to, letter, arguments));
    }

    /** Does something about letters once what is being done is saved, on the thread of the mails; nobody waits for it. */
    public void later(Runnable task) {
        if (canBeSent()) {
            afterCommit(() -> queue(task));
        }
    }

    /** Writes and sends a letter at once: only on the thread of the mails. */
    public void write(String to, String letter, Object... arguments) {
        JavaMailSender mail = sender.getIfAvailable();
        if (mail == null) {
            return;
        }
        Object[] said = Arrays.stream(arguments).map(this::said).toArray();
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(author.line(site));
        message.setTo(to);
        message.setSubject(messages.getMessage("account.letter." + letter + ".subject", said, Locale.FRANCE));
        message.setText(messages.getMessage("account.letter." + letter + ".text", said, Locale.FRANCE));
        deliver(mail, message);
    }

    /** A page of this installation, for the text of a letter. */
    public String link(String path) {
        return site.link(path).toString();
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
            LOG.warn("Some mails were not sent before the stop");
        }
    }

    private Object said(Object argument) {
        return argument instanceof List<?> lines
                ? lines.stream()
                        .map(line -> messages.getMessage((MessageSourceResolvable) line, Locale.FRANCE))
                        .collect(Collectors.joining("\n"))
                : argument;
    }

    private void queue(Runnable task) {
        try {
            thread.execute(() -> quietly(task));
        } catch (RejectedExecutionException e) {
            LOG.warn("A mail was not written: too many wait already");
        }
    }

    /** What fails here must not be told with what it was about. */
    private static void quietly(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warn("A mail could not be written: {}", e.getClass().getSimpleName());
        }
    }

    private static void deliver(JavaMailSender mail, SimpleMailMessage letter) {
        try {
            mail.send(letter);
        } catch (MailException e) {
            LOG.warn("A mail could not be sent: {}", e.getClass().getSimpleName());
        }
    }

    private static void afterCommit(Runnable action) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            action.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }
}
