package fr.relance.account;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * {@code --relance.account.reset=<e-mail>}: where no mail can be sent, who runs the application gets a link to a new password.
 * It goes to the standard output and not to the log: logs are kept, copied and read by others, this opens an account.
 */
@Component
class ResetAtStart implements ApplicationRunner {

    private static final String OPTION = "relance.account.reset";

    private final PasswordResets resets;

    ResetAtStart(PasswordResets resets) {
        this.resets = resets;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> emails = arguments.getOptionValues(OPTION);
        if (emails != null) {
            PrintStream console =
                    new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            emails.forEach(email -> console.println(answer(email)));
        }
    }

    String answer(String email) {
        Optional<String> link = resets.link(email);
        return link.map(address -> "Choisir un nouveau mot de passe, dans les 30 minutes\u00a0: " + address)
                .orElse("Aucun compte n’a cette adresse e-mail\u00a0: " + email);
    }
}
