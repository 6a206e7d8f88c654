/** Letters of an account, and the links in them that serve once. */
@NullMarked
package fr.relance.account.letter;

import org.jspecify.annotations.NullMarked;
