/** What is shown when something cannot be shown. */
@NullMarked
package fr.relance.shell.web;

import org.jspecify.annotations.NullMarked;
