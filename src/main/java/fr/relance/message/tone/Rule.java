package fr.relance.message.tone;

import java.util.List;

/** Looks for phrases or signs that can be pointed at, in a subject as well as in a body. */
interface Rule {

    /** What it accuses, in any order. */
    List<Span> look(Text text);
}
