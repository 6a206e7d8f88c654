/** Profile demo: believable data around today, written through the public services. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "planning", "account", "jobapplication", "interview", "followup"})
package fr.relance.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
