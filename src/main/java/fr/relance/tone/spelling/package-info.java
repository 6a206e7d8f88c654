/** Spelling and grammar of French texts, offline and only where it is switched on: docs/tone.md, "Spelling". */
@NullMarked
@NamedInterface("spelling")
package fr.relance.tone.spelling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
