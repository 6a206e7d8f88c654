/** How templates are read and their expressions evaluated, at little cost for each page. */
@NullMarked
package fr.relance.shell.template;

import org.jspecify.annotations.NullMarked;
