package dev.faultline.query.freshness;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code faultline.freshness.*}: the canary that measures how long an event takes to be seen.
 *
 * @param enabled whether this node sends canaries; without them answers do not say how fresh they are
 * @param interval from one canary to the next
 * @param ingestUrl where ingest takes events, as this node reaches it; unset means the public address
 */
@ConfigurationProperties("faultline.freshness")
record FreshnessSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("10s") Duration interval,
        @Nullable URI ingestUrl) {}
