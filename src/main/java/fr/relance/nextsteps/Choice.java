package fr.relance.nextsteps;

import static fr.relance.nextsteps.Role.ANSWER;
import static fr.relance.nextsteps.Role.CANDIDATE;
import static fr.relance.nextsteps.Role.DECISION;
import static fr.relance.nextsteps.Role.PATIENCE;
import static fr.relance.nextsteps.Role.RECIPROCAL;
import static fr.relance.nextsteps.Role.RECRUITER;
import static fr.relance.nextsteps.Role.REFUSED;
import static fr.relance.nextsteps.Role.REQUEST;
import static fr.relance.nextsteps.Role.SILENCE;
import static fr.relance.nextsteps.Role.STEP;
import static fr.relance.nextsteps.Role.WAIT;

import fr.relance.nextsteps.Links.Linked;
import fr.relance.planning.Initiator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Chooses, of all that was found, who makes contact and which time is the time of it. */
final class Choice {

    /** Whose times count, the first that has one; the first row is the contact itself. */
    private static final List<Set<Role>> OF_RECRUITER = List.of(
            Set.of(RECRUITER, ANSWER),
            Set.of(WAIT, PATIENCE),
            Set.of(SILENCE),
            Set.of(DECISION),
            Set.of(STEP, RECIPROCAL));

    private static final List<Set<Role>> OF_CANDIDATE = List.of(
            Set.of(CANDIDATE, REQUEST), Set.of(SILENCE, PATIENCE), Set.of(RECIPROCAL), Set.of(DECISION, STEP, ANSWER));

    private static final List<Set<Role>> OF_NOBODY = List.of(Set.of(RECIPROCAL), Set.of(DECISION, STEP));

    private final List<Anchor> anchors;
    private final List<Linked> times;

    Choice(Words words, List<Anchor> all, List<Linked> linked) {
        times = linked.stream().map(each -> turned(words, each)).toList();
        anchors = all.stream().filter(this::counts).toList();
    }

    /** « Ne me rappelez pas avant le 12 » invites to call on the 12th. */
    private static Linked turned(Words words, Linked linked) {
        Anchor anchor = linked.anchor();
        TimeItem time = linked.time();
        if (anchor == null || anchor.role() != REFUSED || !time.dated()) {
            return linked;
        }
        boolean turned = words.anyIn(time.from(), time.core(), Set.of("avant"));
        return turned ? new Linked(time, anchor.as(CANDIDATE)) : linked;
    }

    /** What will not happen is no contact, unless a day is named before which it will not. */
    private boolean counts(Anchor anchor) {
        return !anchor.denied()
                || anchor.role() != RECRUITER
                || times.stream().anyMatch(time -> anchor.equals(time.anchor()));
    }

    Initiator initiator() {
        if (said(RECRUITER) || timed(ANSWER) || timed(WAIT)) {
            return Initiator.RECRUITER;
        }
        if (asked()) {
            return Initiator.CANDIDATE;
        }
        boolean decided = timed(PATIENCE) || timed(DECISION) || said(DECISION) && timed(STEP);
        return decided || said(SILENCE) ? Initiator.RECRUITER : Initiator.UNSTATED;
    }

    private boolean asked() {
        return said(CANDIDATE)
                || timed(CANDIDATE)
                || times.stream().anyMatch(time -> time.isOf(Set.of(REQUEST)) && time.dated());
    }

    /** Whether contact is spoken of at all. */
    boolean contact() {
        return initiator() != Initiator.UNSTATED || said(RECIPROCAL);
    }

    /** The time of contact, or of the step before it; null if none was said. */
    @Nullable
    Linked time() {
        List<Set<Role>> rows = switch (initiator()) {
            case RECRUITER -> OF_RECRUITER;
            case CANDIDATE -> OF_CANDIDATE;
            case UNSTATED -> OF_NOBODY;
        };
        for (Set<Role> row : rows) {
            Linked dated = first(row, Linked::dated);
            Linked found = dated == null ? first(row, Linked::impossible) : dated;
            if (found != null) {
                return found;
            }
        }
        return contact() ? first(rows.get(0), linked -> true) : null;
    }

    private @Nullable Linked first(Set<Role> roles, Predicate<Linked> which) {
        return times.stream()
                .filter(linked -> linked.isOf(roles) && which.test(linked))
                .findFirst()
                .orElse(null);
    }

    /** The words that tell who makes contact; null if nothing does. */
    @Nullable
    Anchor who() {
        Set<Role> roles = switch (initiator()) {
            case RECRUITER -> Set.of(RECRUITER, ANSWER, WAIT, PATIENCE, DECISION, SILENCE);
            case CANDIDATE -> Set.of(CANDIDATE, REQUEST);
            case UNSTATED -> Set.of(RECIPROCAL);
        };
        Linked time = time();
        if (time != null && time.isOf(roles)) {
            return time.anchor();
        }
        return roles.contains(RECRUITER) && said(RECRUITER) ? firstOf(Set.of(RECRUITER)) : firstOf(roles);
    }

    private @Nullable Anchor firstOf(Set<Role> roles) {
        return anchors.stream()
                .filter(anchor -> roles.contains(anchor.role()))
                .findFirst()
                .orElse(null);
    }

    /** Where the candidate is asked for contact. */
    List<Anchor> requests() {
        return anchors.stream()
                .filter(anchor -> anchor.role() == CANDIDATE || anchor.role() == REQUEST || turned(anchor))
                .toList();
    }

    private boolean turned(Anchor anchor) {
        return times.stream()
                .anyMatch(time ->
                        time.isOf(Set.of(CANDIDATE)) && anchor.as(CANDIDATE).equals(time.anchor()));
    }

    private boolean said(Role role) {
        return anchors.stream().anyMatch(anchor -> anchor.role() == role);
    }

    private boolean timed(Role role) {
        return times.stream().anyMatch(time -> time.isOf(Set.of(role)));
    }
}
