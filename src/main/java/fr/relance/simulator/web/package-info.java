/** The HTTP side of the stateless API: strict about what it reads, since a guessed date would mislead somebody. */
@NullMarked
package fr.relance.simulator.web;

import org.jspecify.annotations.NullMarked;
