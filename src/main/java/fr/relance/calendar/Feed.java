package fr.relance.calendar;

import fr.relance.kernel.OwnerId;
import java.time.Instant;

/** A calendar that somebody reads by its address. */
record Feed(OwnerId owner, boolean discreet, Instant createdAt) {}
