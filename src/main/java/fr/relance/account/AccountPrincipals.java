package fr.relance.account;

import fr.relance.kernel.OwnerId;
import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds who wants to sign in: by the address they type, or by the id that a remembered device stands for. */
@Component
@Transactional(readOnly = true)
public class AccountPrincipals implements UserDetailsService, UserDetailsPasswordService {

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

    public AccountPrincipal byId(String id) {
        return found(accounts.findById(UUID.fromString(id)));
    }

    private static AccountPrincipal found(Optional<Account> account) {
        return account.map(Account::principal).orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    /** Who is signed in: known by id, so that neither logs nor sessions carry an address, nor a hash once it was checked. */
    public static final class AccountPrincipal implements UserDetails, CredentialsContainer {

        @Serial
        private static final long serialVersionUID = 1;

        private final UUID id;
        private transient @Nullable String passwordHash;

        AccountPrincipal(UUID id, String passwordHash) {
            this.id = id;
            this.passwordHash = passwordHash;
        }

        public OwnerId owner() {
            return new OwnerId(id);
        }

        @Override
        public String getUsername() {
            return id.toString();
        }

        @Override
        public @Nullable String getPassword() {
            return passwordHash;
        }

        @Override
        public Collection<? extends GrantedAuthority> getAuthorities() {
            return List.of();
        }

        @Override
        public void eraseCredentials() {
            passwordHash = null;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof AccountPrincipal principal && id.equals(principal.id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }
}
