/** The page of reminders, and the one that a mail leads to that nobody wants any more. */
@NullMarked
package fr.relance.reminder.web;

import org.jspecify.annotations.NullMarked;
