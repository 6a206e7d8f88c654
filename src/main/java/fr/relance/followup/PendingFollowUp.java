package fr.relance.followup;

import fr.relance.kernel.Civility;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.planning.Channel;
import fr.relance.planning.Reason;
import fr.relance.planning.StepKind;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of what waits to be done: everything that screen, mail and calendar need to show it. */
public record PendingFollowUp(
        FollowUpId id,
        StepKind kind,
        Channel channel,
        LocalDateTime at,
        boolean moved,
        List<Reason> reasons,
        long version,
        JobApplicationId jobApplication,
        String company,
        String position,
        @Nullable Civility civility,
        @Nullable String lastName) {}
