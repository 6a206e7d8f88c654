/** Reads invitations as calendar programs send them, whatever they make of RFC 5545. */
@NullMarked
package fr.relance.interview.invitation;

import org.jspecify.annotations.NullMarked;
