/** The application as people run it, in a process of its own, through what may befall it; for minutes. */
@NullMarked
package fr.relance.endurance;

import org.jspecify.annotations.NullMarked;
