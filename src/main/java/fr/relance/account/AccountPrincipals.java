package fr.relance.account;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds who wants to sign in: by the address they type, or by the id that a remembered device stands for. */
@Component
@Transactional(readOnly = true)
class AccountPrincipals implements UserDetailsService, UserDetailsPasswordService {

    private final AccountRepository accounts;

    AccountPrincipals(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public AccountPrincipal loadUserByUsername(String email) {
        return found(accounts.withEmail(email));
    }

    /** A hash of an older kind gives way to one of today's when its owner signs in. */
    @Override
    @Transactional
    public UserDetails updatePassword(UserDetails user, @Nullable String newHash) {
        Optional<Account> account = accounts.findById(UUID.fromString(user.getUsername()));
        account.ifPresent(known -> {
            known.keepPassword(Objects.requireNonNull(newHash));
            accounts.saveAndFlush(known);
        });
        return found(account);
    }

    AccountPrincipal byId(String id) {
        return found(accounts.findById(UUID.fromString(id)));
    }

    private static AccountPrincipal found(Optional<Account> account) {
        return account.map(Account::principal).orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
