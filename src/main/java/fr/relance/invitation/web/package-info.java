/** The pages on which an invitation is read, and on which one says what is to follow from it. */
@NullMarked
package fr.relance.invitation.web;

import org.jspecify.annotations.NullMarked;
