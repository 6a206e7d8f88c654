package fr.relance.interview;

import fr.relance.jobapplication.ContactView;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The candidature and the people that an interview is about: created on the fly, else required to be there. */
@Component
class Involved {

    private final JobApplications jobApplications;

    Involved(JobApplications jobApplications) {
        this.jobApplications = jobApplications;
    }

    /** Who was there, once candidature and person are created as far as they are new. */
    List<ContactView> create(OwnerId owner, JobApplicationId id, RecordInterview command) {
        if (command.newJobApplication() != null) {
            jobApplications.create(owner, id, command.newJobApplication());
        }
        ContactId metWith = command.details().metWith();
        if (command.newPerson() != null && metWith != null) {
            jobApplications.addPerson(owner, id, metWith, command.newPerson());
        }
        return require(owner, id, command.details());
    }

    /** Who was there, the one who is written to first. */
    List<ContactView> require(OwnerId owner, JobApplicationId id, InterviewDetails details) {
        return require(owner, id, Stream.concat(Stream.ofNullable(details.metWith()), details.alsoMet().stream()));
    }

    /** That person, of that candidature. */
    Optional<ContactView> require(OwnerId owner, JobApplicationId id, @Nullable ContactId person) {
        return require(owner, id, Stream.ofNullable(person)).stream().findFirst();
    }

    /** Those of them who are still there. */
    List<ContactView> present(OwnerId owner, JobApplicationId id, InterviewDetails details) {
        JobApplicationView known = jobApplications.get(owner, id);
        return Stream.concat(Stream.ofNullable(details.metWith()), details.alsoMet().stream())
                .map(person -> known.person(person).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The candidature. */
    JobApplicationView jobApplication(OwnerId owner, JobApplicationId id) {
        return jobApplications.get(owner, id);
    }

    private List<ContactView> require(OwnerId owner, JobApplicationId id, Stream<ContactId> people) {
        JobApplicationView known = jobApplications.get(owner, id);
        return people.map(person -> known.person(person).orElseThrow(() -> new NotFound(person)))
                .toList();
    }
}
