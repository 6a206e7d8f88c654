package fr.relance.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose password a link changes, and what else opens that account.
 *
 * @param devices in which browsers somebody is signed in, all of which a new password ends
 * @param keys further keys of it, which its owner may end as well
 */
public record ResetView(Candidate person, List<String> devices, List<KeysView> keys) {

    /** The kinds of keys that there are. */
    public Set<String> kinds() {
        return keys.stream().map(KeysView::kind).collect(Collectors.toSet());
    }
}
