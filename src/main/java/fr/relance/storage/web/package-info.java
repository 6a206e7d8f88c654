/** What visitors meet of the place where their data is kept. */
@NullMarked
package fr.relance.storage.web;

import org.jspecify.annotations.NullMarked;
