/** The computer's clock is wrong, is set, or skips an hour. */
@NullMarked
package fr.relance.time;

import org.jspecify.annotations.NullMarked;
