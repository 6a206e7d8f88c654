/**
 * People: who they are, how they sign up and in, which pages are theirs.
 * In: what is typed at sign-up, sign-in and in the profile; letters go out with links that serve once. Each of those has a room of its own.
 * Out: {@link fr.relance.account.CurrentOwner} for controllers, {@link fr.relance.account.Candidate} for texts and plans, and the named
 * interfaces by which other modules sign people in and count tries.
 * Never: a word on whether an address has an account, a secret that is kept as it is, a row of another module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "planning"})
package fr.relance.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
