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
    public boolean lock(OwnerId owner, JobApplicationId id) {
        return repository.lock(owner, id).isPresent();
    }

    @Override
    public boolean isPresent(OwnerId owner, JobApplicationId id) {
        return repository.find(owner, id).isPresent();
    }
}
