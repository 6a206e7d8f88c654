/** Pages of sign-up, sign-in and profile. */
@NullMarked
package fr.relance.account.web;

import org.jspecify.annotations.NullMarked;
