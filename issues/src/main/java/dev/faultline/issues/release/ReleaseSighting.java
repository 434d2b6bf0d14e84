package dev.faultline.issues.release;

import java.time.Instant;

/** A release that an event named, and when. */
public record ReleaseSighting(long projectId, String version, Instant seenAt) {}
