package fr.relance.account;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings the addresses of all accounts into today's one spelling before anybody is answered: no database can do it the same way as
 * {@link EmailAddress}. Where two accounts would become one, the later keeps the spelling that it had, by which its owner still finds it.
 */
@Component
class SpellingsOfOld implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(SpellingsOfOld.class);

    private final JdbcClient jdbc;

    SpellingsOfOld(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (Row row : rows()) {
            String today = EmailAddress.normalised(row.email());
            if (!today.equals(row.spelling()) && !change(row, today)) {
                LOG.warn(
                        "The address of account {} counts as that of another: its owner had better change it",
                        row.id());
            }
        }
    }

    private List<Row> rows() {
        return jdbc.sql("select id, email, email_normalised from account order by created_at, id")
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class), row.getString("email"), row.getString("email_normalised")))
                .list();
    }

    private boolean change(Row row, String today) {
        return today.length() <= EmailAddress.LONGEST
                && jdbc.sql("""
                        update account set email_normalised = :today
                        where id = :id and not exists (select 1 from account other where other.email_normalised = :today)""").param("today", today).param("id", row.id()).update() > 0;
    }

    private record Row(UUID id, String email, String spelling) {}
}
