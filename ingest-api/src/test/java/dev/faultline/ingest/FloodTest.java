package dev.faultline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.embedded.testing.Engines;
import dev.faultline.ingest.support.IngestNode;
import dev.faultline.ingest.support.Projects;
import dev.faultline.ingest.support.RawHttp;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 20,000 requests at once against the default bucket, through the whole service. */
@Tag("slow")
@ExtendWith(Engines.class)
class FloodTest {
    private static final int REQUESTS = 20_000;
    private static final int CONNECTIONS = 64;
    private static final String BODY = "{}\n{\"type\":\"event\"}\n{\"message\":\"flood\"}";

    @Test
    void theBurstAndTheRatePassAndTheRestIsToldWhenToComeBack(Engines engines) {
        try (var node = IngestNode.start(engines)) {
            var project = Projects.newId();
            var key = Projects.newKey();
            node.publish(Projects.project(project, Projects.key(key)));
            var request = "POST /api/" + project + "/envelope/?sentry_key=" + key + " HTTP/1.1\r\nHost: x\r\n"
                    + "Content-Length: " + BODY.length() + "\r\n\r\n" + BODY;
            var left = new AtomicInteger(REQUESTS);
            var accepted = new AtomicInteger();
            var refused = new AtomicInteger();
            // The bucket runs from its first request to its last: each came in between its sending and its answer.
            var firstSent = System.nanoTime();
            var firstAnswered = new AtomicLong(Long.MAX_VALUE);
            var lastSent = new AtomicLong(Long.MIN_VALUE);
            var lastAnswered = new AtomicLong(Long.MIN_VALUE);
            try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var i = 0; i < CONNECTIONS; i++) {
                    senders.submit(() -> {
                        try (var http = new RawHttp(node.port())) {
                            while (left.decrementAndGet() >= 0) {
                                lastSent.accumulateAndGet(System.nanoTime(), Math::max);
                                var answer = http.write(request).answer();
                                var now = System.nanoTime();
                                firstAnswered.accumulateAndGet(now, Math::min);
                                lastAnswered.accumulateAndGet(now, Math::max);
                                if (answer.status() == 200) {
                                    accepted.incrementAndGet();
                                } else {
                                    assertThat(answer.headers().get("x-sentry-rate-limits"))
                                            .isEqualTo("1:error:key:key_rate");
                                    assertThat(answer.headers()).containsEntry("retry-after", "1");
                                    refused.incrementAndGet();
                                }
                            }
                        }
                        return null;
                    });
                }
            }
            assertThat(accepted.get() + refused.get()).isEqualTo(REQUESTS);
            assertThat((double) accepted.get())
                    .isBetween(
                            0.99 * passed(lastSent.get() - firstAnswered.get()),
                            1.01 * passed(lastAnswered.get() - firstSent));
            assertThat(node.records(project)).hasSize(accepted.get());
            Awaitility.await()
                    .untilAsserted(() -> assertThat(node.outcomes(project))
                            .containsEntry("rate_limited:key_rate:error", (long) refused.get()));
        }
    }

    /** The default bucket: 5,000 at once and 1,000 a second. */
    private static double passed(long nanos) {
        return 5_000 + 1_000 * nanos / 1e9;
    }
}
