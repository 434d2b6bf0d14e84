package dev.faultline.query.issue;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Issue lists.
 *
 * @param cache how old the first page of a list may be, at most; its answer says as of when. Zero ranks for each request
 */
@ConfigurationProperties("faultline.lists")
record ListSettings(@DefaultValue("2s") Duration cache) {}
