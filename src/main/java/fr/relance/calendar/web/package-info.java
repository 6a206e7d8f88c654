/** The page of the feed, its address, and the files to download. */
@NullMarked
package fr.relance.calendar.web;

import org.jspecify.annotations.NullMarked;
