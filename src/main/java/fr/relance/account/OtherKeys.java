package fr.relance.account;

import fr.relance.kernel.OwnerId;
import java.util.List;

/** Implemented by modules that know what opens an account besides its password: who chooses a new one is told, and may end it. */
public interface OtherKeys {

    /** A word that stands for the kind in forms. */
    String kind();

    /** The key of the words for the kind, such as those for passkeys. */
    String title();

    /** What its owner calls each of those that open that account. */
    List<String> of(OwnerId owner);

    /** From now on none of them opens it. */
    void end(OwnerId owner);
}
