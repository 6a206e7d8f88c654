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

    /** Who keeps the installation: whose account says so, else whose is the oldest. */
    @Query("""
            select a.id from Account a
            order by case when a.keeperMark is null then 1 else 0 end, a.createdAt, a.id limit 1""")
    Optional<UUID> keeper();

    /** Writes at once, so that the caller hears of a conflict while it can still answer. */
    Account saveAndFlush(Account account);
}
