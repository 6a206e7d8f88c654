/**
 * How much one account may keep, so that none of them fills the disk of all: said kindly before it is reached.
 * In: the tables that each module lists as {@link fr.relance.kernel.PersonalData}, and what each request leaves behind. Out: how much is used,
 * or a refusal with what was typed.
 * Never: a row written, a measure while somebody waits who has room, a table that counts for nobody.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "dashboard", "shell"})
@ReadsRowsOf(
        value = "jobapplication",
        because = "rows below a candidature are counted by way of its index, and as deleted with it")
package fr.relance.quota;

import fr.relance.kernel.ReadsRowsOf;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
