/** What people do with Relance, walked in a real browser from the first visit to the copied message. */
@NullMarked
package fr.relance.ui;

import org.jspecify.annotations.NullMarked;
