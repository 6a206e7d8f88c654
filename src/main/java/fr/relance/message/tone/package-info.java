/** Tells a candidate, offline and by rule, which words of a message may harm it: docs/tone.md. */
@NullMarked
@NamedInterface("tone")
package fr.relance.message.tone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
