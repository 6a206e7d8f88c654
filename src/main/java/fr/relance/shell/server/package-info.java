/** The server itself: how long it waits for whom, and how much of it one client may hold. */
@NullMarked
package fr.relance.shell.server;

import org.jspecify.annotations.NullMarked;
