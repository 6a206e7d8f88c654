package fr.relance.support;

import fr.relance.followup.CallOutcome;
import fr.relance.followup.Calls;
import fr.relance.followup.FollowUpView;
import fr.relance.followup.FollowUps;
import fr.relance.followup.MoveFollowUp;
import fr.relance.interview.Interviews;
import fr.relance.jobapplication.AnswerKind;
import fr.relance.jobapplication.Contract;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.Stages;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.Channel;
import fr.relance.planning.HalfDay;
import fr.relance.planning.NextSteps;
import fr.relance.planning.Origin;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;
import fr.relance.support.Recordings.Recorded;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A search for work as it goes: interviews and applications, second interviews, answers, calls that nobody took, relances done, left
 * out, moved by hand or entrusted, things deleted.
 */
public record RandomSearch(
        Recordings recordings,
        Interviews interviews,
        JobApplications jobApplications,
        Stages stages,
        FollowUps followUps,
        Calls calls,
        JdbcTemplate jdbc) {

    private static final List<Integer> TURNS = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);

    /**
     * Lives through some candidatures, around that day.
     *
     * @param howMany enough that every turn is taken
     */
    public void live(OwnerId owner, LocalDate today, int howMany, Random random) {
        for (int i = 0; i < howMany; i++) {
            LocalDateTime at = today.plusDays(random.nextInt(24) - 16L).atTime(8 + random.nextInt(10), 0);
            try {
                turn(owner, TURNS.get(i % TURNS.size()), at, random);
            } catch (NotAllowed notInThisState) {
                // Life offers what the rules do not.
            }
        }
    }

    private void turn(OwnerId owner, int turn, LocalDateTime at, Random random) {
        if (turn == 0) {
            jobApplications.create(owner, JobApplicationId.random(), applied(at.toLocalDate()));
            return;
        }
        Recorded recorded = recordings.record(owner, at, steps(at.toLocalDate(), random));
        JobApplicationId id = recorded.jobApplication();
        switch (turn) {
            case 1 -> interviews.delete(owner, recorded.interview());
            case 2 -> jobApplications.delete(owner, id);
            case 3 -> {
                LocalDateTime next = at.plusDays(1 + random.nextInt(8));
                recordings.again(owner, recorded, next, steps(next.toLocalDate(), random));
            }
            case 4, 5 -> {
                AnswerKind[] kinds = {AnswerKind.REQUEST, AnswerKind.POSITIVE, AnswerKind.REFUSAL};
                long version = jobApplications.get(owner, id).version();
                stages.noteAnswer(owner, id, version, kinds[random.nextInt(kinds.length)]);
            }
            case 6, 7, 8, 9, 10 -> pending(owner, id).forEach(relance -> deal(owner, relance, turn, random));
            default -> {
                // It waits.
            }
        }
    }

    private void deal(OwnerId owner, FollowUpView relance, int turn, Random random) {
        long version = relance.status().version();
        LocalDate day = relance.slot().at().toLocalDate();
        switch (turn) {
            case 6 -> followUps.markDone(owner, relance.id(), version);
            case 7 -> followUps.skip(owner, relance.id(), version);
            case 8 -> {
                MoveFollowUp move = new MoveFollowUp(day.plusDays(random.nextInt(4)), HalfDay.AFTERNOON, true);
                followUps.move(owner, relance.id(), version, move);
            }
            case 9 -> {
                if (relance.channel() == Channel.PHONE) {
                    calls.note(owner, relance.id(), version, CallOutcome.VOICEMAIL);
                }
            }
            default -> {
                String[] states = {"WAITING", "UNSURE", "FAILED"};
                String state = states[random.nextInt(states.length)];
                new Entrusted(jdbc, owner)
                        .departure(relance.id(), state, relance.slot().at(), "Camille");
            }
        }
    }

    private List<FollowUpView> pending(OwnerId owner, JobApplicationId id) {
        return followUps.of(owner, id).stream().filter(FollowUpView::isPending).toList();
    }

    private static NextSteps steps(LocalDate day, Random random) {
        LocalDate then = day.plusDays(1 + random.nextInt(14));
        return switch (random.nextInt(3)) {
            case 0 -> Recordings.VAGUE;
            case 1 -> Recordings.promisedBy(then);
            default -> Recordings.callBackOn(then);
        };
    }

    private static JobApplicationDetails applied(LocalDate on) {
        return new JobApplicationDetails(
                "Maison " + UUID.randomUUID(),
                "vendeuse",
                null,
                null,
                Origin.OFFER,
                Contract.PERMANENT,
                Seniority.ENTRY,
                Urgency.NORMAL,
                false,
                on,
                null,
                null);
    }
}
