package dev.faultline.ingest.limit;

import dev.faultline.core.limits.QuotaPeriod;
import dev.faultline.core.project.Quota;
import dev.faultline.core.record.Topics;
import dev.faultline.engines.kafka.KafkaClients;
import dev.faultline.engines.kafka.TopicCreator;
import dev.faultline.engines.redis.RedisLink;
import dev.faultline.ingest.Ticker;
import dev.faultline.ingest.log.TableFeed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Limits: buckets and quotas over Redis, quotas also over the log. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateLimitSettings.class)
public class LimitConfiguration {
    private static final Duration BEAT = Duration.ofSeconds(2);
    private static final Duration TIDY = Duration.ofMinutes(5);

    @Bean
    Nodes nodes(RedisLink redis, Ticker ticker) {
        var nodes = new Nodes(redis, UUID.randomUUID().toString(), Clock.systemUTC());
        nodes.beat();
        ticker.every(BEAT, "counting ingest nodes", nodes::beat);
        return nodes;
    }

    @Bean(initMethod = "start")
    KafkaQuotaLog quotaLog(Producer<byte[], byte[]> ingestProducer, KafkaClients clients, TopicCreator topics) {
        return new KafkaQuotaLog(
                ingestProducer,
                reader -> new TableFeed(
                        Topics.QUOTA_USAGE,
                        () -> clients.reader("ingest-" + Topics.QUOTA_USAGE),
                        topics::ensureAll,
                        reader));
    }

    @Bean
    Quotas quotas(RedisLink redis, KafkaQuotaLog log, Nodes nodes, Ticker ticker) {
        var quotas = new Quotas(new RedisQuotas(redis), log, nodes, Clock.systemUTC());
        ticker.every(BEAT, "giving back what is left of quotas", quotas::returnUnspent);
        return quotas;
    }

    @Bean
    Limiter limiter(
            RateLimitSettings settings, RedisLink redis, KafkaQuotaLog log, Quotas quotas, Nodes nodes, Ticker ticker) {
        if (!settings.enabled()) {
            return (sender, wanted, now) -> Verdict.FREE;
        }
        var buckets = new RedisBuckets(redis);
        var limiter = new SharedLimiter(
                settings.asLimit(),
                name -> new SharedBucket(name.stored(), name.limit(), buckets, nodes::share, System::nanoTime),
                quotas::of);
        ticker.every(TIDY, "tidying limits", () -> {
            limiter.tidy();
            log.counters().stream()
                    .filter(counter -> isOver(counter, Instant.now()))
                    .forEach(log::forget);
        });
        return limiter;
    }

    /** Whether the period of a counter ({@code owner:category:period:start}) has been over for a day. */
    private static boolean isOver(String counter, Instant now) {
        var parts = counter.split(":");
        var start = Instant.ofEpochSecond(Long.parseLong(parts[parts.length - 1]));
        var period = Quota.Period.valueOf(parts[parts.length - 2].toUpperCase(Locale.ROOT));
        return QuotaPeriod.around(period, start).end().plus(Duration.ofDays(1)).isBefore(now);
    }
}
