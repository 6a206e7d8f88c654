/** How often something may be tried, and who counts as one. */
@NullMarked
package fr.relance.account.limit;

import org.jspecify.annotations.NullMarked;
