/** Who may open an account, and how. */
@NullMarked
package fr.relance.account.registration;

import org.jspecify.annotations.NullMarked;
