package fr.relance.account;

import fr.relance.kernel.OwnerId;

/** A person's public holidays or time zone changed: what is planned for them may fall on other days. */
public record PreferencesChanged(OwnerId owner) {}
