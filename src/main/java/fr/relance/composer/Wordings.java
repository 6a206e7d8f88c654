package fr.relance.composer;

import fr.relance.followup.FollowUps;
import fr.relance.followup.Wording;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the candidate's own wordings, for each text of a relance apart. Ids that are unknown or foreign are {@link NotFound}; a version
 * that is not the wording's own ({@link Draft#version}) is {@link StaleVersion}; what is over is not reworded
 * ({@link fr.relance.kernel.NotAllowed}).
 */
@Service
@Transactional
public class Wordings {

    private final FollowUps followUps;
    private final OwnWordingRepository wordings;
    private final Clock clock;

    Wordings(FollowUps followUps, OwnWordingRepository wordings, Clock clock) {
        this.followUps = followUps;
        this.wordings = wordings;
        this.clock = clock;
    }

    /** Keeps a wording instead of the written text. */
    public void keep(OwnerId owner, FollowUpId id, String text, long version, Wording wording) {
        followUps.requirePending(owner, id);
        Optional<OwnWording> kept = find(owner, id, text);
        if (kept.isPresent()) {
            kept.get().checkVersion(version);
            kept.get().keep(wording, clock.instant());
        } else {
            StaleVersion.check(id, version, 0);
            wordings.saveAndFlush(new OwnWording(owner, id, text, wording, clock.instant()));
        }
    }

    /** Goes back to the written text. */
    public void giveUp(OwnerId owner, FollowUpId id, String text, long version) {
        change(owner, id, text, version).giveUp();
    }

    /** Takes {@link #giveUp} back. */
    public void takeBack(OwnerId owner, FollowUpId id, String text, long version) {
        change(owner, id, text, version).takeBack();
    }

    private OwnWording change(OwnerId owner, FollowUpId id, String text, long version) {
        followUps.requirePending(owner, id);
        OwnWording kept = find(owner, id, text).orElseThrow(() -> new NotFound(text));
        kept.checkVersion(version);
        return kept;
    }

    private Optional<OwnWording> find(OwnerId owner, FollowUpId id, String text) {
        return wordings.findByOwnerIdAndFollowUpIdAndTextKey(owner.value(), id.value(), text);
    }
}
