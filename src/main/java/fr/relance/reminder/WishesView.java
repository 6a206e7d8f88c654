package fr.relance.reminder;

/** What somebody asked for, with the version that a form sends back. */
public record WishesView(Wishes wishes, long version) {}
