package fr.relance.message;

import fr.relance.kernel.Civility;
import fr.relance.kernel.Gender;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a message knows. Free text is taken as typed: it is cleaned, shortened and fitted into a sentence here (docs/messages.md).
 *
 * @param position the post, without article, as typed
 * @param interviewAt when the interview took place, local to the candidate
 * @param appliedOn the day on which the application was sent; only told where there was no interview
 * @param on the day on which the message is sent; years equal to its own are left unsaid
 * @param needs what the recruiter looks for
 * @param strengths what the candidate brings
 * @param point a precise point of the exchange
 */
public record MessageContext(
        Sender sender,
        @Nullable Addressee person,
        String position,
        @Nullable String company,
        @Nullable LocalDateTime interviewAt,
        @Nullable LocalDate appliedOn,
        LocalDate on,
        @Nullable Announced announced,
        @Nullable String needs,
        @Nullable String strengths,
        @Nullable String point) {

    /** The day of the interview, null if there was none. */
    @Nullable
    LocalDate met() {
        return interviewAt == null ? null : interviewAt.toLocalDate();
    }

    /** The day by which an answer was announced, null if none was. */
    @Nullable
    LocalDate deadline() {
        return announced == null ? null : announced.deadline();
    }

    /**
     * The candidate who signs.
     *
     * @param firstName as typed; may be blank if the last name is not
     * @param lastName as typed; may be blank if the first name is not
     * @param phone as typed, or null; French numbers are written in groups of two digits
     * @param gender how words agree with the candidate
     */
    public record Sender(
            String firstName, String lastName, @Nullable String phone, Gender gender) {

        /** @throws IllegalArgumentException if both names are blank: a message is always signed */
        public Sender {
            if (firstName.isBlank() && lastName.isBlank()) {
                throw new IllegalArgumentException("A message needs the name of its sender");
            }
        }
    }

    /** The person met; a last name is only used with its civility, and a first name never. */
    public record Addressee(
            @Nullable Civility civility, @Nullable String lastName) {}

    /**
     * What the recruiter said would come next.
     *
     * @param words the recruiter's own words; kept for the candidate and never quoted back, which would sound like a reproach
     * @param deadline the last day on which the recruiter's answer was to come; null where none was said, or where the candidate is
     *     the one who calls
     */
    public record Announced(
            @Nullable String words, @Nullable LocalDate deadline) {}
}
