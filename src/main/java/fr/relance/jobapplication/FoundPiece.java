package fr.relance.jobapplication;

/**
 * A stretch of a line in which something was found; the pieces together are the line, or what is shown of it.
 *
 * @param marked whether it is what was looked for
 */
public record FoundPiece(String text, boolean marked) {}
