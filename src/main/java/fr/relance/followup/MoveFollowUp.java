package fr.relance.followup;

import fr.relance.planning.HalfDay;
import java.time.LocalDate;

/**
 * Moves a relance to a slot of the candidate's choice.
 *
 * @param despiteAdvice whether the candidate was told that the slot is avoided and wants it all the same
 */
public record MoveFollowUp(LocalDate day, HalfDay half, boolean despiteAdvice) {}
