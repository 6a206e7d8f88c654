/**
 * Invitations to interviews. In comes the calendar file that a recruiter sent, out goes the form of a new interview filled in, or the
 * move or the end of one that is known. Never here: recording anything that the candidate did not confirm, and keeping the file.
 * See docs/calendar.md, « Invitations ».
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "account", "jobapplication", "interview"})
package fr.relance.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
