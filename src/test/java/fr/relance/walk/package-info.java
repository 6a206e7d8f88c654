/** Every address of the application, and what it takes to be answered there: walked as its owner, as somebody else and as a guest. */
@NullMarked
package fr.relance.walk;

import org.jspecify.annotations.NullMarked;
