/** Filled databases of earlier versions: this one migrates them, shows what they hold and takes back what they remember. */
@NullMarked
package fr.relance.migrated;

import org.jspecify.annotations.NullMarked;
