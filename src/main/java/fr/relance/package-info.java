/** Relance: when, how and with which words to follow up after a job interview. */
@NullMarked
package fr.relance;

import org.jspecify.annotations.NullMarked;
