package fr.relance.jobapplication;

import fr.relance.journal.Journaled;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import org.springframework.stereotype.Component;

/** Lets one change at a time be made to a candidature. */
@Component
class LockedJobApplications implements Journaled {

    private final JobApplicationRepository repository;

    LockedJobApplications(JobApplicationRepository repository) {
        this.repository = repository;
    }

    @Override
    public void lock(OwnerId owner, JobApplicationId id) {
        repository.lock(owner, id);
    }

    @Override
    public boolean isPresent(OwnerId owner, JobApplicationId id) {
        return repository.find(owner, id).isPresent();
    }
}
