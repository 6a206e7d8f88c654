package fr.relance.demo;

import fr.relance.account.Accounts;
import fr.relance.account.SignUp;
import fr.relance.followup.FollowUpView;
import fr.relance.followup.FollowUps;
import fr.relance.interview.Interviews;
import fr.relance.interview.RecordInterview;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.Gender;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty installation with an account and its stories, each told on the day on which it happened. */
@Component
@Profile("demo")
class DemoData implements ApplicationRunner {

    private final Accounts accounts;
    private final DemoAnswers answers;
    private final Interviews interviews;
    private final FollowUps followUps;
    private final DemoClock clock;

    DemoData(Accounts accounts, DemoAnswers answers, Interviews interviews, FollowUps followUps, DemoClock clock) {
        this.accounts = accounts;
        this.answers = answers;
        this.interviews = interviews;
        this.followUps = followUps;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.nobodyYet()) {
            OwnerId owner = accounts.signUp(new SignUp(
                    "Camille",
                    "Roux",
                    DemoConfiguration.EMAIL,
                    DemoConfiguration.PASSWORD,
                    "06 39 98 56 78",
                    Gender.FEMININE));
            LocalDateTime now = LocalDateTime.now(clock.withZone(DemoStory.ZONE));
            DemoStories.all().forEach(story -> tell(owner, story, now));
        }
    }

    private void tell(OwnerId owner, DemoStory story, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        LocalDateTime at = story.interviewAt(today);
        JobApplicationId id = JobApplicationId.random();
        RecordInterview command = new RecordInterview(
                InterviewId.random(),
                id,
                story.post(today),
                story.person(),
                story.interview(at, new ContactId(UUID.randomUUID())));
        boolean toldBefore = story.ending() == DemoStory.Ending.TO_COMPLETE || at.isAfter(now);
        LocalDateTime told = toldBefore ? at.minusDays(3) : at.plusHours(1);
        clock.at(told.isAfter(now) ? now : told, () -> interviews.record(owner, command));
        end(owner, id, story, now);
    }

    private void end(OwnerId owner, JobApplicationId id, DemoStory story, LocalDateTime now) {
        switch (story.ending()) {
            case PENDING, TO_COMPLETE -> {}
            case THANKED -> done(owner, id, step -> !step.isFollowUp(), now);
            case DONE -> done(owner, id, step -> true, now);
            case ANSWERED -> {
                done(owner, id, step -> !step.isFollowUp(), now);
                answers.refuse(owner, id);
            }
        }
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
