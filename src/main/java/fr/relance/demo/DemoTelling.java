package fr.relance.demo;

import fr.relance.followup.FollowUpView;
import fr.relance.followup.FollowUps;
import fr.relance.interview.Interviews;
import fr.relance.interview.RecordInterview;
import fr.relance.jobapplication.AnswerKind;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.Stages;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells each story at the moments at which its parts happened. */
@Component
@Profile("demo")
class DemoTelling {

    private final JobApplications jobApplications;
    private final Stages stages;
    private final Interviews interviews;
    private final FollowUps followUps;
    private final DemoClock clock;

    DemoTelling(
            JobApplications jobApplications,
            Stages stages,
            Interviews interviews,
            FollowUps followUps,
            DemoClock clock) {
        this.jobApplications = jobApplications;
        this.stages = stages;
        this.interviews = interviews;
        this.followUps = followUps;
        this.clock = clock;
    }

    void tell(OwnerId owner, DemoOpening opening, LocalDateTime now) {
        JobApplicationId id = JobApplicationId.random();
        LocalDate told = now.toLocalDate().minusDays(opening.daysAgo());
        clock.at(morning(told, now), () -> jobApplications.create(owner, id, opening.post(told)));
        if (opening.refused()) {
            answer(owner, id, AnswerKind.REFUSAL, morning(told.plusDays(opening.daysAgo() / 2), now));
        }
    }

    void tell(OwnerId owner, DemoStory story, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        LocalDateTime at = story.interviewAt(today);
        JobApplicationId id = JobApplicationId.random();
        clock.at(morning(story.appliedOn(today), now), () -> jobApplications.create(owner, id, story.post(today)));
        RecordInterview command = new RecordInterview(
                InterviewId.random(), id, null, story.person(), story.interview(at, new ContactId(UUID.randomUUID())));
        boolean toldBefore = story.ending() == DemoStory.Ending.TO_COMPLETE || at.isAfter(now);
        LocalDateTime told = toldBefore ? at.minusDays(3) : at.plusHours(1);
        clock.at(told.isAfter(now) ? now : told, () -> interviews.record(owner, command));
        end(owner, id, story, now);
    }

    private void end(OwnerId owner, JobApplicationId id, DemoStory story, LocalDateTime now) {
        LocalDateTime answered = morning(now.toLocalDate().minusDays(1), now);
        switch (story.ending()) {
            case PENDING, TO_COMPLETE -> {}
            case THANKED -> done(owner, id, step -> !step.isFollowUp(), now);
            case DONE -> done(owner, id, step -> true, now);
            case REFUSED -> answer(owner, id, AnswerKind.REFUSAL, answered);
            case OFFERED -> answer(owner, id, AnswerKind.POSITIVE, answered);
            case ASKED -> answer(owner, id, AnswerKind.REQUEST, answered);
        }
    }

    private void answer(OwnerId owner, JobApplicationId id, AnswerKind kind, LocalDateTime at) {
        long version = jobApplications.get(owner, id).version();
        clock.at(at, () -> stages.noteAnswer(owner, id, version, kind));
    }

    private static LocalDateTime morning(LocalDate day, LocalDateTime now) {
        LocalDateTime morning = day.atTime(9, 30);
        return morning.isAfter(now) ? now : morning;
    }

    private void done(OwnerId owner, JobApplicationId id, Predicate<FollowUpView> which, LocalDateTime now) {
        for (FollowUpView step : pending(owner, id, which)) {
            LocalDateTime sent = step.slot().at().plusMinutes(20);
            if (sent.isBefore(now)) {
                clock.at(sent, () -> followUps.markDone(owner, step.id(), version(step)));
            }
        }
    }

    private List<FollowUpView> pending(OwnerId owner, JobApplicationId id, Predicate<FollowUpView> which) {
        return followUps.of(owner, id).stream()
                .filter(FollowUpView::isPending)
                .filter(which)
                .toList();
    }

    private static long version(FollowUpView step) {
        return step.status().version();
    }
}
