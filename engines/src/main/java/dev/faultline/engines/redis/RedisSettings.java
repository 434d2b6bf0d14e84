package dev.faultline.engines.redis;

import dev.faultline.engines.secret.Secret;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code faultline.redis.*}.
 *
 * @param url {@code redis://host:port/db}, or {@code rediss://} with TLS
 * @param username ACL user; empty for the default one
 * @param password empty for none
 * @param timeout when a command counts as lost; Redis only saves time here, so waiting long defeats it
 * @param reconnectDelay longest pause between two tries to reach a Redis that is away
 * @param queue commands that may wait for an answer; more are refused at once
 */
@ConfigurationProperties("faultline.redis")
public record RedisSettings(
        @DefaultValue("redis://localhost:6379") String url,
        @DefaultValue("") String username,
        @DefaultValue("") Secret password,
        @DefaultValue("250ms") Duration timeout,
        @DefaultValue("1s") Duration reconnectDelay,
        @DefaultValue("10000") int queue) {}
