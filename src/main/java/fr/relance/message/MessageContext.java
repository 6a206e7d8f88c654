package fr.relance.message;

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
        @Nullable String point) {}
