/** Pages of the module: pasting or dropping a message, and what it seems to say. */
@NullMarked
package fr.relance.correspondence.web;

import org.jspecify.annotations.NullMarked;
