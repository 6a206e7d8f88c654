package fr.relance.planning;

import java.time.LocalDateTime;

/** What the search for a slot needs to know: the moment that counts as now, the channel and the region. */
record Situation(LocalDateTime now, Channel channel, Region region) {}
