package fr.relance.message;

import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/** Where the text of a new template comes from: the module of the relances implements it, which this one does not know. */
public interface TemplateOrigin {

    /**
     * A text of a relance, with placeholders for what is true of that relance alone.
     *
     * @param text which one, as the composer's address says it
     * @throws fr.relance.kernel.NotFound if there is no such relance
     */
    TemplateContent draft(OwnerId owner, FollowUpId relance, @Nullable String text);
}
