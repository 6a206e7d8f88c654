package fr.relance.demo;

import fr.relance.interview.InterviewDetails;
import fr.relance.interview.InterviewSetting;
import fr.relance.interview.Venue;
import fr.relance.jobapplication.Contract;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.ContactId;
import fr.relance.planning.NextSteps;
import fr.relance.planning.Origin;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One candidature of the demo.
 *
 * @param daysAgo how many days before today the interview was, negative for one to come; weekends fall on the Friday before
 * @param ending what became of it
 */
record DemoStory(
        String company,
        String position,
        String place,
        Seniority seniority,
        Urgency urgency,
        PersonDetails person,
        int daysAgo,
        InterviewSetting setting,
        Said said,
        Ending ending) {

    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final int DAYS_FROM_APPLICATION_TO_INTERVIEW = 12;

    /** What was said, on either side. */
    record Said(
            @Nullable String words,
            NextSteps nextSteps,
            @Nullable String needs,
            @Nullable String strengths) {}

    /** What became of the story. */
    enum Ending {
        PENDING,
        THANKED,
        DONE,
        REFUSED,
        OFFERED,
        ASKED,
        TO_COMPLETE
    }

    LocalDateTime interviewAt(LocalDate today) {
        LocalDate day = today.minusDays(daysAgo);
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            day = day.minusDays(1);
        } else if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(2);
        }
        return day.atTime(LocalTime.of(9 + Math.abs(company.hashCode() % 8), company.length() % 2 == 0 ? 0 : 30));
    }

    LocalDate appliedOn(LocalDate today) {
        LocalDate interview = interviewAt(today).toLocalDate();
        LocalDate sent = interview.minusDays(DAYS_FROM_APPLICATION_TO_INTERVIEW);
        return sent.isAfter(today) ? today : sent;
    }

    JobApplicationDetails post(LocalDate today) {
        return new JobApplicationDetails(
                company,
                position,
                null,
                place,
                Origin.OFFER,
                Contract.PERMANENT,
                seniority,
                urgency,
                person.directPhone() != null,
                appliedOn(today),
                null,
                null);
    }

    InterviewDetails interview(LocalDateTime at, ContactId metWith) {
        return new InterviewDetails(
                at,
                setting,
                Venue.UNKNOWN,
                metWith,
                Set.of(),
                seniority.ordinal(),
                said.needs(),
                said.strengths(),
                null,
                said.words(),
                said.nextSteps());
    }
}
