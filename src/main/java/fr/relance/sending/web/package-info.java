/** Pages of the mail account and of a mail that is to leave. */
@NullMarked
package fr.relance.sending.web;

import org.jspecify.annotations.NullMarked;
