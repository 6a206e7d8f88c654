/** What people may ask of their data: to take all of it along, to have it erased, and to read in plain words what is kept. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "account", "account :: websecurity", "storage", "quota"})
package fr.relance.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
