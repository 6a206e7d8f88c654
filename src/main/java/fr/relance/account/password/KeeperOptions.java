package fr.relance.account.password;

import fr.relance.account.Accounts;
import fr.relance.account.signin.Devices;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What who runs the application may do to an account, told at its start: {@code --relance.account.reset=<e-mail>} makes a link to a new
 * password where no mail can be sent, {@code --relance.account.sign-out=<e-mail>} signs every device out. Answers go to the standard
 * output; where that is kept, so is a link, which serves once and within half an hour.
 */
@Component
class KeeperOptions implements ApplicationRunner {

    private static final String RESET = "relance.account.reset";
    private static final String SIGN_OUT = "relance.account.sign-out";

    private final PasswordResets resets;
    private final Accounts accounts;
    private final Devices devices;

    KeeperOptions(PasswordResets resets, Accounts accounts, Devices devices) {
        this.resets = resets;
        this.accounts = accounts;
        this.devices = devices;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        answer(arguments.getOptionValues(SIGN_OUT), this::signOut);
        answer(arguments.getOptionValues(RESET), this::reset);
    }

    String reset(String email) {
        Optional<String> link = resets.link(email);
        return link.map(address -> "Choisir un nouveau mot de passe, dans les 30 minutes\u00a0: " + address)
                .orElse(unknown(email));
    }

    String signOut(String email) {
        return accounts.withEmail(email)
                .map(owner -> {
                    devices.removeAll(owner.value());
                    return "Tous les appareils sont déconnectés de\u00a0: " + email;
                })
                .orElse(unknown(email));
    }

    private static String unknown(String email) {
        return "Aucun compte n’a cette adresse e-mail\u00a0: " + email;
    }

    private static void answer(@Nullable List<String> emails, UnaryOperator<String> command) {
        if (emails != null) {
            PrintStream console =
                    new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            emails.forEach(email -> console.println(command.apply(email)));
        }
    }
}
