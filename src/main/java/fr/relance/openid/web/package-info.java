/** The page on which a person ties providers to their account. */
@NullMarked
package fr.relance.openid.web;

import org.jspecify.annotations.NullMarked;
