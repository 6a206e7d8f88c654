package fr.relance.account;

import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sends short mails in plain text, where {@code spring.mail.host} says through whom: once what they tell is saved, and on a
 * thread of its own, so that no answer takes longer because there was something to send. A mail that could not be sent is
 * logged without its address.
 */
@Component
class AccountMail implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(AccountMail.class);
    private static final int WAITING_AT_MOST = 1000;
    private static final int SECONDS_TO_FINISH = 5;

    private final ObjectProvider<JavaMailSender> sender;
    private final MessageSource messages;
    private final SiteAddress site;
    private final MailAuthor author;
    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(0, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING_AT_MOST));

    AccountMail(ObjectProvider<JavaMailSender> sender, MessageSource messages, SiteAddress site, MailAuthor author) {
        this.sender = sender;
        this.messages = messages;
        this.site = site;
        this.author = author;
    }

    boolean canBeSent() {
        return sender.getIfAvailable() != null;
    }

    /** Sends the letter whose subject and text are the messages {@code account.letter.….subject} and {@code .text}. */
    void send(String to, String letter, Object... arguments) {
        JavaMailSender mail = sender.getIfAvailable();
        if (mail == null) {
            return;
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(author.line(site));
        message.setTo(to);
        message.setSubject(messages.getMessage("account.letter." + letter + ".subject", arguments, Locale.FRANCE));
        message.setText(messages.getMessage("account.letter." + letter + ".text", arguments, Locale.FRANCE));
        afterCommit(() -> thread.execute(() -> deliver(mail, message)));
    }

    /** A page of this installation, for the text of a letter. */
    String link(String path) {
        return site.link(path).toString();
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
            LOG.warn("Some mails were not sent before the stop");
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
