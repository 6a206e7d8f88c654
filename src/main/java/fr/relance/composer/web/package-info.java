/** Pages of the module: the composer of a relance, and moving it. */
@NullMarked
package fr.relance.composer.web;

import org.jspecify.annotations.NullMarked;
