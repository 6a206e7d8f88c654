package fr.relance.openid;

import java.time.LocalDateTime;
import java.util.UUID;

/** A provider that opens an account, for reading; both moments are on the watch of the account's owner. */
public record ProviderView(UUID id, String label, LocalDateTime createdAt, LocalDateTime lastUsedAt) {}
