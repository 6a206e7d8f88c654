package fr.relance.account;

import java.time.LocalDateTime;
import java.util.UUID;

/** An invitation as its keeper sees it; {@code until} is on the keeper's watch. */
public record InvitationView(UUID id, String email, LocalDateTime until, boolean over) {}
