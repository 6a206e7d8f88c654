/** Pages of the module: recording an entretien in one go, and its own page. */
@NullMarked
package fr.relance.interview.web;

import org.jspecify.annotations.NullMarked;
