/**
 * What all work in the background has in common. In come rows of a table that wait, out goes each to one instance at a time, under a
 * lease, and again later where it failed. Never here: what a row means, and what becomes of one whose lease ran out, which every table
 * decides for itself: docs/decisions/0005-own-queue.md.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.relance.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
