package fr.relance.jobapplication;

import fr.relance.planning.Origin;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate tells about a post; lengths are those of the table.
 *
 * @param link web address of the offer, http or https
 * @param directContactRole a role where direct contact counts, sales above all
 * @param appliedOn the day the application was sent, null while it was not
 * @param closingOn the day on which the offer closes, null if unknown
 */
public record JobApplicationDetails(
        String company,
        String position,
        @Nullable String link,
        @Nullable String place,
        Origin origin,
        @Nullable Contract contract,
        Seniority seniority,
        Urgency urgency,
        boolean directContactRole,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate closingOn,
        @Nullable String notes) {

    /** The greatest length of a company, a position or a place. */
    public static final int LONGEST_LINE = 120;

    /** The greatest length of a link. */
    public static final int LONGEST_LINK = 500;

    /** The greatest length of the notes. */
    public static final int LONGEST_NOTES = 10_000;

    /** The least that makes a candidature: everything else has the most usual value. */
    public static JobApplicationDetails of(String company, String position) {
        return new JobApplicationDetails(
                company,
                position,
                null,
                null,
                Origin.OFFER,
                null,
                Seniority.EXPERIENCED,
                Urgency.NORMAL,
                false,
                null,
                null,
                null);
    }

    /** The same, sent on another day or not at all. */
    JobApplicationDetails appliedOn(@Nullable LocalDate day) {
        return new JobApplicationDetails(
                company,
                position,
                link,
                place,
                origin,
                contract,
                seniority,
                urgency,
                directContactRole,
                day,
                closingOn,
                notes);
    }

    /** The site on which the offer stands, for a short link text; null without a link. */
    public @Nullable String linkHost() {
        return link == null
                ? null
                : link.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("[/?#].*", "");
    }

    /** The facts that weigh on the date of a follow-up. */
    PlanningFacts planningFacts() {
        return new PlanningFacts(seniority, urgency, directContactRole, origin, appliedOn, closingOn);
    }

    /** The facts that weigh on the date of a follow-up. */
    record PlanningFacts(
            Seniority seniority,
            Urgency urgency,
            boolean directContactRole,
            Origin origin,
            @Nullable LocalDate appliedOn,
            @Nullable LocalDate closingOn) {}
}
