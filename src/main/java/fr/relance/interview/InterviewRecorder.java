package fr.relance.interview;

import fr.relance.account.CandidateClock;
import fr.relance.jobapplication.ContactView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.Stages;
import fr.relance.journal.Fact;
import fr.relance.journal.Journal;
import fr.relance.kernel.AnnouncedFactId;
import fr.relance.kernel.IdTaken;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes interviews; what is told of each change is for the journal, null where nothing changed. */
@Component
class InterviewRecorder {

    private final InterviewRepository repository;
    private final Involved involved;
    private final Stages stages;
    private final Journal journal;
    private final InterviewFacts facts;
    private final CandidateClock clock;

    InterviewRecorder(
            InterviewRepository repository,
            Involved involved,
            Stages stages,
            Journal journal,
            InterviewFacts facts,
            CandidateClock clock) {
        this.repository = repository;
        this.involved = involved;
        this.stages = stages;
        this.journal = journal;
        this.facts = facts;
        this.clock = clock;
    }

    /** The candidature of an interview, taken away or not. */
    Optional<JobApplicationId> jobApplication(OwnerId owner, InterviewId id) {
        return repository.jobApplication(owner, rowId(id));
    }

    @Nullable
    Fact record(OwnerId owner, JobApplicationId jobApplication, RecordInterview command) {
        List<ContactView> people = involved.create(owner, jobApplication, command);
        Optional<Interview> sentBefore = repository.findIncludingDeleted(owner, rowId(command.id()));
        if (sentBefore.isPresent()) {
            IdTaken.unless(sentBefore.get().jobApplication().equals(jobApplication), command.id());
            return recordAgain(owner, sentBefore.get(), command.details(), people);
        }
        Interview interview = repository.save(new Interview(owner, command, clock.now(owner), clock.instant()));
        stages.noteInterview(owner, jobApplication, command.details().at());
        return facts.recorded(interview.view(), people);
    }

    /** The form was sent again: by a double click, which changes nothing, or corrected after going back to it. */
    private @Nullable Fact recordAgain(
            OwnerId owner, Interview interview, InterviewDetails details, List<ContactView> people) {
        InterviewView before = interview.view();
        boolean wasDeleted = !interview.isPresent();
        interview.comeBack();
        if (interview.correct(details, clock.now(owner)) || wasDeleted) {
            weighs(owner, before, interview);
        }
        return wasDeleted ? facts.recorded(interview.view(), people) : facts.edited(before, interview.view(), people);
    }

    @Nullable
    Fact edit(OwnerId owner, InterviewId id, long version, InterviewDetails details) {
        Interview interview = repository.find(owner, rowId(id)).orElseThrow(() -> new NotFound(id));
        List<ContactView> people = involved.require(owner, interview.jobApplication(), details);
        InterviewView before = interview.view();
        if (interview.edit(version, details, clock.now(owner))) {
            weighs(owner, before, interview);
        }
        return facts.edited(before, interview.view(), people);
    }

    /** Its invitation, or a newer version of it, moves it. */
    @Nullable
    Fact move(OwnerId owner, InterviewId id, MoveInterview command) {
        Interview interview = repository.find(owner, rowId(id)).orElseThrow(() -> new NotFound(id));
        InterviewDetails moved = interview.view().details().moved(command.at(), command.venue());
        Fact fact = edit(owner, id, command.version(), moved);
        if (command.invited() != null) {
            interview.follow(command.invited());
        }
        return fact;
    }

    @Nullable
    Fact delete(OwnerId owner, InterviewId id) {
        Interview interview = repository.findIncludingDeleted(owner, rowId(id)).orElseThrow(() -> new NotFound(id));
        InterviewView view = interview.view();
        List<ContactView> people = involved.present(owner, view.jobApplication(), view.details());
        if (!interview.delete(clock.instant())) {
            return null;
        }
        journal.planAnew(view.jobApplication());
        return facts.deleted(view, people);
    }

    /** What was taken away too long ago to come back is erased. */
    void purge(OwnerId owner) {
        repository.purge(owner, clock.instant().minus(JobApplications.UNDO_WINDOW));
    }

    private void weighs(OwnerId owner, InterviewView before, Interview interview) {
        InterviewDetails after = interview.view().details();
        if (!before.details().at().equals(after.at())) {
            stages.noteInterview(owner, interview.jobApplication(), after.at());
        }
        journal.planAnew(interview.jobApplication());
    }

    private static AnnouncedFactId rowId(InterviewId id) {
        return new AnnouncedFactId(id.value());
    }
}
