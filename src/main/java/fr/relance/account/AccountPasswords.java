package fr.relance.account;

import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares passwords with what is kept of them. */
@Component
@Transactional
class AccountPasswords {

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;

    AccountPasswords(AccountRepository accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
    }

    /** @throws NotFound if there is no such person */
    @Transactional(readOnly = true)
    boolean isPasswordOf(OwnerId owner, String password) {
        Account account = accounts.findById(owner.value()).orElseThrow(() -> new NotFound(owner));
        return encoder.matches(password, account.principal().getPassword());
    }
}
