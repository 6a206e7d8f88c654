package fr.relance.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The accounts; an owner's own id is the primary key here. */
interface AccountRepository extends Repository<Account, UUID> {

    Optional<Account> findById(UUID owner);

    /** Whose address that is, in whatever spelling; whoever was known by that very one before another came to be the same is found first. */
    default Optional<Account> withEmail(String typed) {
        return find(EmailAddress.normalised(typed), EmailAddress.normalisedOnce(typed));
    }

    @Query("""
            select a from Account a where a.emailNormalised in (:email, :once)
            order by case when a.emailNormalised = :once then 0 else 1 end limit 1""")
    Optional<Account> find(String email, String once);

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
