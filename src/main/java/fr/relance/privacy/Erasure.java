package fr.relance.privacy;

import fr.relance.kernel.OwnerId;
import fr.relance.kernel.PersonalData;
import fr.relance.kernel.PersonalTable;
import fr.relance.storage.Safekeeping;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Really erases a person: every row of every table, then the pages of the database file on which they stood. */
@Service
public class Erasure {

    private final ObjectProvider<PersonalData> modules;
    private final PersonalRows rows;
    private final Safekeeping safekeeping;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Erasure(
            ObjectProvider<PersonalData> modules,
            PersonalRows rows,
            Safekeeping safekeeping,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.modules = modules;
        this.rows = rows;
        this.safekeeping = safekeeping;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** All or nothing; once it returns, nobody can sign in as that person any more. */
    public Receipt erase(OwnerId owner) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        transaction.executeWithoutResult(status -> eraseRows(owner, counts));
        modules.forEach(module -> module.erased(owner));
        boolean rewritten = safekeeping.forgetErased();
        return new Receipt(clock.instant(), counts, rewritten, safekeeping.copies());
    }

    /** What refers to others goes before them. */
    private void eraseRows(OwnerId owner, Map<String, Integer> counts) {
        List<PersonalTable> tables = new ArrayList<>(modules.orderedStream()
                .flatMap(module -> module.tables().stream())
                .toList());
        Collections.reverse(tables);
        tables.forEach(table -> counts.put(table.part(), rows.erase(table, owner)));
    }
}
