/**
 * How much one account may keep, so that none of them fills the disk of all: measured now and then, said kindly before it is reached,
 * and refused without losing what was typed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "dashboard", "shell"})
package fr.relance.quota;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
