package fr.relance.account.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.relance.account.MailAuthor;
import fr.relance.account.SiteAddress;
import java.net.URI;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class AccountMailTests {

    private final List<SimpleMailMessage> sent = new CopyOnWriteArrayList<>();
    private final List<Thread> writing = new CopyOnWriteArrayList<>();
    private final CountDownLatch held = new CountDownLatch(1);
    private final AccountMail mail = new AccountMail(
            new StaticListableBeanFactory(Map.of("sender", sender())).getBeanProvider(JavaMailSender.class),
            messages(),
            new SiteAddress(URI.create("http://localhost:8080")),
            new MailAuthor(null));

    @AfterEach
    void letGo() throws InterruptedException {
        held.countDown();
        mail.destroy();
    }

    @Test
    void noLetterIsWrittenOnTheThreadThatAsksForIt() throws InterruptedException {
        mail.send("camille@exemple.fr", "newPassword", "a link", "camille@exemple.fr");

        held.countDown();
        mail.destroy();
        assertThat(sent)
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.getText()).contains("account.letter.newPassword.text", "camille@exemple.fr"));
        assertThat(writing).isNotEmpty().doesNotContain(Thread.currentThread());
    }

    @Test
    void sentencesHaveALineEach() throws InterruptedException {
        mail.send(
                "camille@exemple.fr",
                "passwordReset",
                List.of(new DefaultMessageSourceResolvable("one"), new DefaultMessageSourceResolvable("two")));

        held.countDown();
        mail.destroy();
        assertThat(sent)
                .singleElement()
                .satisfies(letter -> assertThat(String.valueOf(letter.getText()).lines())
                        .anyMatch(line -> line.contains("one"))
                        .anyMatch(line -> line.startsWith("two")));
    }

    @Test
    void whoAsksWhileTheMailServerIsSlowNeitherWaitsNorFails() {
        assertThatCode(() -> {
                    for (int one = 0; one < 1100; one++) {
                        mail.send("camille@exemple.fr", "newPassword");
                    }
                })
                .doesNotThrowAnyException();
        assertThat(sent).isEmpty();
    }

    @Test
    void aLetterThatFailsKeepsNoOtherBack() throws InterruptedException {
        mail.later(() -> {
            throw new IllegalStateException("no database");
        });
        mail.send("camille@exemple.fr", "newPassword");

        held.countDown();
        mail.destroy();
        assertThat(sent).hasSize(1);
    }

    private JavaMailSender sender() {
        return new JavaMailSenderImpl() {
            @Override
            public void send(SimpleMailMessage message) {
                try {
                    held.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                sent.add(message);
            }
        };
    }

    private AbstractMessageSource messages() {
        return new AbstractMessageSource() {
            @Override
            protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
                writing.add(Thread.currentThread());
                return new MessageFormat(code + " {0} {1}", locale);
            }
        };
    }
}
