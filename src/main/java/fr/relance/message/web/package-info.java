/** The pages of the personal templates. */
@NullMarked
package fr.relance.message.web;

import org.jspecify.annotations.NullMarked;
