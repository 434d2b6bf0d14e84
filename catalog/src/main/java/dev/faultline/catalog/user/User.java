package dev.faultline.catalog.user;

import java.time.Instant;

/** A person. */
public record User(long id, String email, String name, boolean totp, Instant createdAt) {}
