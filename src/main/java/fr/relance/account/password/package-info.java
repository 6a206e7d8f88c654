/** Passwords: what they must be, how they are kept, changed and chosen anew. */
@NullMarked
package fr.relance.account.password;

import org.jspecify.annotations.NullMarked;
