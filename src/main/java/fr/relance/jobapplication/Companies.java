package fr.relance.jobapplication;

import fr.relance.account.Accounts;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recognises companies of which an owner has candidatures already. Points out, never merges. */
@Service
@Transactional(readOnly = true)
public class Companies {

    /** Nobody reads more of them. */
    private static final Limit MOST = Limit.of(100);

    /** From where names that begin alike stand, in the order of an index; no more of them are read. */
    private static final String FROM = """
            select d.company_key, j.company from search_document d
            join job_application j on j.id = d.job_application_id and j.deleted_at is null
            where d.owner_id = :owner and d.company_key >= :key
            order by d.owner_id, d.company_key fetch first 50 rows only""";

    private final SearchDocumentRepository documents;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    Companies(SearchDocumentRepository documents, Accounts accounts, JdbcClient jdbc) {
        this.documents = documents;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** Names of companies that begin like what is typed, however it is written, each once; one statement. */
    public List<String> beginning(OwnerId owner, String typed) {
        String key = CompanyKey.of(typed);
        if (key.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql(FROM)
                .param("owner", owner.value())
                .param("key", key)
                .query((row, number) -> row.getString("company_key").startsWith(key) ? row.getString("company") : "")
                .list()
                .stream()
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * The candidatures for the company of that name, however it is written: legal forms, articles, accents, capitals and
     * hyphens aside; of many the hundred with the latest activity. Those for the same post first, then the latest activity first; as many statements
     * whatever their number.
     *
     * @param except left out: the candidature for which one asks, null while there is none yet
     */
    public List<AlikeJobApplication> alike(
            OwnerId owner, String company, String position, @Nullable JobApplicationId except) {
        String key = CompanyKey.of(company);
        if (key.isEmpty()) {
            return List.of();
        }
        ZoneId zone = accounts.candidate(owner).zone();
        return documents.alike(owner, key, CompanyKey.ofPosition(position), MOST).stream()
                .map(found -> found.seenFrom(zone))
                .filter(found -> !found.id().equals(except))
                .sorted(Comparator.comparing(found -> !found.samePost()))
                .toList();
    }
}
