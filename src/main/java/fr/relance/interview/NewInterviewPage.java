package fr.relance.interview;

import fr.relance.kernel.OwnerId;
import java.util.Map;

/** The form of a new interview, filled in with what another module read; nothing is recorded until it is sent. */
public interface NewInterviewPage {

    /** The view. */
    String VIEW = "interview/new";

    /** What the view shows of a proposal. */
    Map<String, Object> filledIn(OwnerId owner, ProposedInterview proposal);
}
