package dev.faultline.standalone.metrics;

import dev.faultline.engines.secret.Secret;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may read the numbers.
 *
 * @param token what a scraper sends as {@code Authorization: Bearer …} to {@code /metrics}; unset, the page is closed
 */
@ConfigurationProperties("faultline.metrics")
record MetricsSettings(@DefaultValue("") Secret token) {}
