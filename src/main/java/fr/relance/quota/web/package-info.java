/** What is refused once an account is full, and how that is said. */
@NullMarked
package fr.relance.quota.web;

import org.jspecify.annotations.NullMarked;
