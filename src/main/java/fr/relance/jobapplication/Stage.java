package fr.relance.jobapplication;

import fr.relance.kernel.NotAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a candidature is. The last four are closed: nothing waits there any more, and they can be reopened.
 *
 * <p>What leads where (= stays, — is refused with a sentence, « back » is the stage before it was closed):
 *
 * <pre>
 *               | TO_APPLY     | APPLIED      | INTERVIEWING | OFFER        | ACCEPTED     | REJECTED     | WITHDRAWN    | NO_REPLY
 * to TO_APPLY   | =            | TO_APPLY     | —            | —            | —            | —            | —            | —
 * to APPLIED    | APPLIED      | =            | APPLIED      | APPLIED      | APPLIED      | APPLIED      | APPLIED      | APPLIED
 * to INTERVIEW… | INTERVIEWING | INTERVIEWING | =            | INTERVIEWING | INTERVIEWING | INTERVIEWING | INTERVIEWING | INTERVIEWING
 * to OFFER      | OFFER        | OFFER        | OFFER        | =            | OFFER        | OFFER        | OFFER        | OFFER
 * to ACCEPTED   | —            | —            | ACCEPTED     | ACCEPTED     | =            | —            | —            | —
 * to REJECTED   | —            | REJECTED     | REJECTED     | REJECTED     | REJECTED     | =            | REJECTED     | REJECTED
 * to WITHDRAWN  | WITHDRAWN    | WITHDRAWN    | WITHDRAWN    | WITHDRAWN    | WITHDRAWN    | WITHDRAWN    | =            | WITHDRAWN
 * to NO_REPLY   | —            | NO_REPLY     | NO_REPLY     | NO_REPLY     | —            | —            | —            | =
 * REOPENED      | —            | —            | —            | —            | back         | back         | back         | back
 * SENT          | APPLIED      | =            | =            | =            | =            | =            | =            | =
 * UNSENT        | =            | TO_APPLY     | =            | =            | =            | =            | =            | =
 * INTERVIEW     | INTERVIEWING | INTERVIEWING | =            | =            | =            | INTERVIEWING | INTERVIEWING | INTERVIEWING
 * POSITIVE      | —            | OFFER        | OFFER        | =            | =            | OFFER        | OFFER        | OFFER
 * INVITATION    | INTERVIEWING | INTERVIEWING | =            | =            | =            | INTERVIEWING | INTERVIEWING | INTERVIEWING
 * REFUSAL       | —            | REJECTED     | REJECTED     | REJECTED     | REJECTED     | =            | =            | REJECTED
 * REQUEST       | —            | =            | =            | =            | =            | back         | =            | back
 * NEW_DATE      | —            | =            | =            | =            | —            | back         | —            | back
 * </pre>
 *
 * <p>« to » is the candidate's own hand; the others are facts, of which INTERVIEW counts on a closed candidature only if it is held
 * after the closing.
 */
public enum Stage {
    TO_APPLY,
    APPLIED,
    INTERVIEWING,
    OFFER,
    ACCEPTED,
    REJECTED,
    WITHDRAWN,
    NO_REPLY;

    /** Whether it is over, well or not. */
    public boolean isClosed() {
        return compareTo(ACCEPTED) >= 0;
    }

    /** Name of its icon in the interface. */
    public String icon() {
        return switch (this) {
            case TO_APPLY -> "edit";
            case APPLIED -> "send";
            case INTERVIEWING -> "people";
            case OFFER -> "star";
            case ACCEPTED -> "check";
            case REJECTED -> "close";
            case WITHDRAWN -> "undo";
            case NO_REPLY -> "clock";
        };
    }

    /** The other stages to which the candidate can move it by hand. */
    public List<Stage> destinations() {
        return Stream.of(values())
                .filter(to -> to != this && allows(StageEvent.to(to)))
                .toList();
    }

    private boolean allows(StageEvent event) {
        try {
            after(event, null);
            return true;
        } catch (NotAllowed refused) {
            return false;
        }
    }

    /** The stage to which an event leads; {@code back} is where a closed one stood before. */
    Stage after(StageEvent event, @Nullable Stage back) {
        Stage to = event.movesTo();
        if (to != null) {
            return this == to ? this : movedTo(to);
        }
        return switch (event) {
            case SENT -> turned(TO_APPLY, APPLIED);
            case UNSENT -> turned(APPLIED, TO_APPLY);
            case INTERVIEW, INVITATION -> interviewed();
            case REOPENED -> isClosed() ? reopened(back) : refuse("jobapplication.refused.open");
            default -> answered(event, back);
        };
    }

    private Stage turned(Stage from, Stage to) {
        return this == from ? to : this;
    }

    private Stage interviewed() {
        return this == OFFER || this == ACCEPTED ? this : INTERVIEWING;
    }

    private Stage movedTo(Stage to) {
        return switch (to) {
            case TO_APPLY -> this == APPLIED ? to : refuse("jobapplication.refused.beyond");
            case ACCEPTED -> this == INTERVIEWING || this == OFFER ? to : refuse("jobapplication.refused.notOffered");
            case REJECTED -> requireSent(to);
            case NO_REPLY -> isClosed() ? refuse("jobapplication.refused.closedOtherwise") : requireSent(to);
            default -> to;
        };
    }

    private Stage answered(StageEvent event, @Nullable Stage back) {
        requireSent(this);
        return switch (event) {
            case POSITIVE -> this == ACCEPTED ? this : OFFER;
            case REFUSAL -> this == WITHDRAWN ? this : REJECTED;
            case REQUEST -> isGivenUpByThem() ? reopened(back) : this;
            default -> isGivenUpByThem() ? reopened(back) : isClosed() ? refuse("jobapplication.refused.closed") : this;
        };
    }

    private boolean isGivenUpByThem() {
        return this == REJECTED || this == NO_REPLY;
    }

    private Stage requireSent(Stage then) {
        return this == TO_APPLY ? refuse("jobapplication.refused.notSent") : then;
    }

    private static Stage reopened(@Nullable Stage back) {
        return back == null ? APPLIED : back;
    }

    private static Stage refuse(String messageKey) {
        throw new NotAllowed(messageKey);
    }
}
