/** Who is signed in, on which device, and what a guest is led to. */
@NullMarked
package fr.relance.account.signin;

import org.jspecify.annotations.NullMarked;
