package dev.faultline.processor.geo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code faultline.geo.*}.
 *
 * @param path a database of the MMDB format (MaxMind GeoLite2 or GeoIP2, DB-IP Lite, and others), for countries or
 *     cities; empty for none. Read at start
 */
@ConfigurationProperties("faultline.geo")
public record GeoSettings(@DefaultValue("") String path) {}
