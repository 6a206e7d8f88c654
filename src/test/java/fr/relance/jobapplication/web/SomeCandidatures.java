package fr.relance.jobapplication.web;

import fr.relance.interview.InterviewDetails;
import fr.relance.interview.InterviewSetting;
import fr.relance.interview.Interviews;
import fr.relance.interview.RecordInterview;
import fr.relance.interview.Venue;
import fr.relance.jobapplication.Contract;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.Civility;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.NextSteps;
import fr.relance.planning.Origin;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/** Believable candidatures around Tuesday 3 March 2026, with an interview each, so that relances are planned. */
record SomeCandidatures(Interviews interviews, OwnerId owner) {

    static final JobApplicationDetails ARPEGE = new JobApplicationDetails(
            "Maison Arpège",
            "Responsable de salle",
            "https://www.exemple.fr/offres/responsable-de-salle",
            "Lyon",
            Origin.NETWORK,
            Contract.PERMANENT,
            Seniority.MANAGER,
            Urgency.FAST,
            true,
            LocalDate.of(2026, 2, 16),
            null,
            "Ouverture prévue en mai.\nTrois services par jour, équipe de huit.");

    static final PersonDetails CLAIRE = new PersonDetails(
            Civility.MADAME,
            "Claire",
            "Durand",
            "Directrice de la restauration",
            "claire.durand@maison-arpege.exemple.fr",
            "06 12 34 56 78",
            "Paul Roy",
            "04 72 00 00 00");

    /** Records the interview that took place then, and its candidature. */
    JobApplicationId record(JobApplicationDetails post, LocalDateTime at) {
        JobApplicationId id = JobApplicationId.random();
        ContactId claire = ContactId.random();
        InterviewDetails details = new InterviewDetails(
                at,
                InterviewSetting.ON_SITE,
                Venue.UNKNOWN,
                claire,
                Set.of(),
                1,
                null,
                null,
                null,
                "Nous revenons vers vous bientôt.",
                NextSteps.unstated());
        interviews.record(owner, new RecordInterview(InterviewId.random(), id, post, CLAIRE, details));
        return id;
    }
}
