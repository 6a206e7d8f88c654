/** What templates and message files must keep, as functions from a text to the list of its faults. */
@NullMarked
package fr.relance.support.templates;

import org.jspecify.annotations.NullMarked;
