/** Pages about one's data. */
@NullMarked
package fr.relance.privacy.web;

import org.jspecify.annotations.NullMarked;
