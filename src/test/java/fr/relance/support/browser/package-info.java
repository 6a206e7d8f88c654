/** A real Chromium for tests: one per JVM, a fresh profile per test, and no complaint of the browser goes unheard. */
@NullMarked
package fr.relance.support.browser;

import org.jspecify.annotations.NullMarked;
