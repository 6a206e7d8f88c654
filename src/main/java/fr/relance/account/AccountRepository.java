package fr.relance.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The accounts; an owner's own id is the primary key here. */
interface AccountRepository extends Repository<Account, UUID> {

    Optional<Account> findById(UUID owner);

    Optional<Account> findByEmailNormalised(String emailNormalised);

    boolean existsByEmailNormalised(String emailNormalised);

    @Query("select count(a) > 0 from Account a")
    boolean existsAny();

    /** Writes at once, so that the caller hears of a conflict while it can still answer. */
    Account saveAndFlush(Account account);
}
