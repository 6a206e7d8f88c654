package fr.relance.interview;

import fr.relance.jobapplication.JobApplicationView;
import fr.relance.kernel.ContactId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An interview as somebody else told of it, to be looked at before it is recorded.
 *
 * @param summary how they call it, may be empty
 * @param warnings keys of sentences about what should be looked at twice
 * @param time null where they name the day alone
 * @param invited the invitation it comes from, null if that is not known
 * @param jobApplication the candidature that it may be about
 * @param metWith who invites, if known among the people of that candidature
 * @param host who invites otherwise
 */
public record ProposedInterview(
        String summary,
        List<String> warnings,
        LocalDate day,
        @Nullable LocalTime time,
        InterviewSetting setting,
        Venue venue,
        @Nullable Invited invited,
        @Nullable JobApplicationView jobApplication,
        @Nullable ContactId metWith,
        @Nullable Host host) {

    /**
     * Who invites.
     *
     * @param company where it is not known already
     */
    public record Host(
            @Nullable String firstName,
            @Nullable String lastName,
            String email,
            @Nullable String company) {}
}
