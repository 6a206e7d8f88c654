/** Rules of architecture as values, so that the same rule guards the application and is itself tested on bad examples. */
@NullMarked
package fr.relance.support.rules;

import org.jspecify.annotations.NullMarked;
