/** Speaks HTTP to the application without a browser: to the byte where it matters. */
@NullMarked
package fr.relance.support.http;

import org.jspecify.annotations.NullMarked;
