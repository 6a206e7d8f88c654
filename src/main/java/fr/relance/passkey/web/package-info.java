/** Pages of a person's passkeys, and the sign-in with one. */
@NullMarked
package fr.relance.passkey.web;

import org.jspecify.annotations.NullMarked;
