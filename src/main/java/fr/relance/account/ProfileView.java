package fr.relance.account;

/** A person's profile for reading, with the version that an {@link EditProfile} sends back. */
public record ProfileView(Candidate candidate, long version) {}
