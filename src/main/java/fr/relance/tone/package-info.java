/**
 * In: a text, how it goes out, and whether it is to ask something. Out: what may harm it, by rule and place (docs/tone.md).
 * Never: changes a text, forbids one, or knows of candidatures; pure Java, but for {@code spelling} beside it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "planning"})
package fr.relance.tone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
