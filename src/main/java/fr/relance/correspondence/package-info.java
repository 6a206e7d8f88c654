/**
 * Messages that recruiters wrote, pasted or dropped as files: kept with the candidature, and read for what they seem to say.
 * What they say is proposed, never applied alone; see docs/correspondence.md.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "planning", "nextsteps", "account", "journal", "jobapplication", "interview"})
package fr.relance.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
