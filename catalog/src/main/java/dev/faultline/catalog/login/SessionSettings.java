package dev.faultline.catalog.login;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code faultline.session.*}.
 *
 * @param idle a session that nobody used for so long has ended
 * @param lifetime after so long everybody signs in again
 */
@ConfigurationProperties("faultline.session")
public record SessionSettings(
        @DefaultValue("14d") Duration idle,
        @DefaultValue("90d") Duration lifetime) {}
