/** What tests of several modules share. */
@NullMarked
package fr.relance.support;

import org.jspecify.annotations.NullMarked;
