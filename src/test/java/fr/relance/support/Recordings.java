package fr.relance.support;

import fr.relance.interview.InterviewDetails;
import fr.relance.interview.InterviewSetting;
import fr.relance.interview.Interviews;
import fr.relance.interview.RecordInterview;
import fr.relance.interview.Venue;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.Civility;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.Channel;
import fr.relance.planning.Initiator;
import fr.relance.planning.NextSteps;
import fr.relance.planning.Timing;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/**
 * Records for tests what a person would: the interview of {@link #TUESDAY} at Le Grand Hôtel with Madame Durand, whose
 * e-mail address is known, for a post of chef de rang.
 */
@TestComponent
public class Recordings {

    /** Two hours before the {@link TestClock} starts. */
    public static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 3, 3, 10, 0);

    /** « Nous reviendrons vers vous. » */
    public static final NextSteps VAGUE = new NextSteps(Initiator.RECRUITER, new Timing.Vague(), null);

    /** Whom one meets at Le Grand Hôtel. */
    public static final PersonDetails MADAME_DURAND = new PersonDetails(
            Civility.MADAME, "Claire", "Durand", "DRH", "claire.durand@grandhotel.example", null, null, null);

    private final Interviews interviews;

    Recordings(Interviews interviews) {
        this.interviews = interviews;
    }

    /** The recruiter promised by that day. */
    public static NextSteps promisedBy(LocalDate day) {
        return new NextSteps(Initiator.RECRUITER, new Timing.OnDate(day, null), null);
    }

    /** The recruiter asked to be called back on that day. */
    public static NextSteps callBackOn(LocalDate day) {
        return new NextSteps(Initiator.CANDIDATE, new Timing.OnDate(day, null), Channel.PHONE);
    }

    /** The interview of Tuesday, with these next steps. */
    public Recorded tuesday(OwnerId owner, NextSteps nextSteps) {
        return record(owner, TUESDAY, nextSteps);
    }

    /** An interview of a new candidature. */
    public Recorded record(OwnerId owner, LocalDateTime at, NextSteps nextSteps) {
        return record(
                owner,
                JobApplicationDetails.of("Le Grand Hôtel", "chef de rang"),
                MADAME_DURAND,
                details(at, new ContactId(UUID.randomUUID()), nextSteps));
    }

    /** An interview of a new candidature, with a person of one's own. */
    public Recorded record(OwnerId owner, JobApplicationDetails post, PersonDetails person, InterviewDetails details) {
        Recorded recorded = new Recorded(InterviewId.random(), JobApplicationId.random(), details.metWith(), details);
        interviews.record(
                owner, new RecordInterview(recorded.interview(), recorded.jobApplication(), post, person, details));
        return recorded;
    }

    /** A further interview of the same candidature, with the same person. */
    public Recorded again(OwnerId owner, Recorded first, LocalDateTime at, NextSteps nextSteps) {
        InterviewDetails details = details(at, first.metWith(), nextSteps);
        InterviewId id = InterviewId.random();
        interviews.record(owner, new RecordInterview(id, first.jobApplication(), null, null, details));
        return new Recorded(id, first.jobApplication(), first.metWith(), details);
    }

    /** What is told about an interview: on site, nobody above, the need and the strengths unknown. */
    public static InterviewDetails details(LocalDateTime at, @Nullable ContactId metWith, NextSteps nextSteps) {
        return new InterviewDetails(
                at,
                InterviewSetting.ON_SITE,
                Venue.UNKNOWN,
                metWith,
                Set.of(),
                0,
                null,
                null,
                null,
                "On revient vers vous.",
                nextSteps);
    }

    /** What was recorded. */
    public record Recorded(
            InterviewId interview,
            JobApplicationId jobApplication,
            @Nullable ContactId metWith,
            InterviewDetails details) {}
}
