/** « Aujourd’hui »: what to do now, from one query. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "account", "jobapplication", "interview", "message", "followup"})
package fr.relance.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
