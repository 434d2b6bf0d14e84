package dev.faultline.ingest.limit;

import dev.faultline.core.project.RateLimit;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code faultline.ingest.rate-limit.*}: what each key may send of each category when nothing else is said.
 *
 * @param enabled whether any limit is applied at all
 * @param permits items per window
 * @param window seconds or minutes
 * @param burst items at once after a pause
 */
@ConfigurationProperties("faultline.ingest.rate-limit")
public record RateLimitSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1000") long permits,
        @DefaultValue("1s") Duration window,
        @DefaultValue("5000") long burst) {

    RateLimit asLimit() {
        return new RateLimit(permits, Math.toIntExact(Math.max(1, window.toSeconds())), Math.max(permits, burst));
    }
}
