package fr.relance.shell.template;

/** A part of a page that knows how to write itself. */
@FunctionalInterface
interface Piece {

    /** Where nothing is to be written. */
    Piece NOTHING = (context, page) -> {};

    /** Writes it at the end of the page, with what that context knows. */
    void write(PageContext context, StringBuilder page);
}
