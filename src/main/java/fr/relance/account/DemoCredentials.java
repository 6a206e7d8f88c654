package fr.relance.account;

/** If a bean of this type exists, the sign-in page shows it and offers to try the application with it. */
public record DemoCredentials(String email, String password) {}
