/**
 * The pages as those who read them see them: found by role and by label, never by how they are styled. Whatever is
 * missing fails at once, with its name.
 */
@NullMarked
package fr.relance.ui.pages;

import org.jspecify.annotations.NullMarked;
