package fr.relance.message;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the recruiter said would come next.
 *
 * @param words the recruiter's own words; kept for the candidate and never quoted back, which would sound like a reproach
 * @param deadline the last day on which the recruiter's answer was to come; null where none was said, or where the candidate is
 *     the one who calls
 */
public record Announced(@Nullable String words, @Nullable LocalDate deadline) {}
