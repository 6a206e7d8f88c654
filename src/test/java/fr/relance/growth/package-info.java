/** Texts made to tire whoever reads them, and proof that twice as much text takes about twice as long. */
@NullMarked
package fr.relance.growth;

import org.jspecify.annotations.NullMarked;
