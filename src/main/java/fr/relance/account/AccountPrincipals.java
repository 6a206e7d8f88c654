package fr.relance.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds who wants to sign in: by the address they type, or by the id that a remembered device stands for. */
@Component
@Transactional(readOnly = true)
class AccountPrincipals implements UserDetailsService {

    private final AccountRepository accounts;

    AccountPrincipals(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public AccountPrincipal loadUserByUsername(String email) {
        return found(accounts.findByEmailNormalised(Account.normalised(email)));
    }

    AccountPrincipal byId(String id) {
        return found(accounts.findById(UUID.fromString(id)));
    }

    private static AccountPrincipal found(Optional<Account> account) {
        return account.map(Account::principal).orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
