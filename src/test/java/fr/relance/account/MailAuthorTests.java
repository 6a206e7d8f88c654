package fr.relance.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.relance.account.letter.AccountMail;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailAuthorTests {

    private static final SiteAddress SITE = new SiteAddress(URI.create("https://relance.example.org"));

    @ParameterizedTest
    @NullAndEmptySource
    void mailsComeFromTheHostOfTheSite(String none) {
        assertThat(new MailAuthor(none).line(SITE)).isEqualTo("Relance <ne-pas-repondre@relance.example.org>");
    }

    @Test
    void mailsComeFromTheAddressThatIsGiven() {
        assertThat(new MailAuthor("rappels@courrier.example.net").line(SITE))
                .isEqualTo("Relance <rappels@courrier.example.net>");
    }

    @Test
    void lettersOfTheAccountComeFromThere() throws InterruptedException {
        List<SimpleMailMessage> sent = new CopyOnWriteArrayList<>();
        JavaMailSender sender = new JavaMailSenderImpl() {
            @Override
            public void send(SimpleMailMessage message) {
                sent.add(message);
            }
        };
        StaticMessageSource messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        AccountMail mail = new AccountMail(
                new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSender.class),
                messages,
                SITE,
                new MailAuthor("rappels@courrier.example.net"));

        mail.send("camille@exemple.fr", "signUp");
        mail.destroy();

        assertThat(sent)
                .singleElement()
                .extracting(SimpleMailMessage::getFrom)
                .isEqualTo("Relance <rappels@courrier.example.net>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Relance", "Relance <a@example.org>", "a@b@c", "a@example.org\r\nBcc: b@example.org", " "})
    void whatIsNoAddressIsRefused(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAuthor(typed));
    }
}
