package fr.relance.demo;

import fr.relance.jobapplication.AnswerKind;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.Stages;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the recruiters of the demo answered. */
@Component
@Profile("demo")
class DemoAnswers {

    private final JobApplications jobApplications;
    private final Stages stages;

    DemoAnswers(JobApplications jobApplications, Stages stages) {
        this.jobApplications = jobApplications;
        this.stages = stages;
    }

    void refuse(OwnerId owner, JobApplicationId id) {
        stages.noteAnswer(owner, id, jobApplications.get(owner, id).version(), AnswerKind.REFUSAL);
    }
}
