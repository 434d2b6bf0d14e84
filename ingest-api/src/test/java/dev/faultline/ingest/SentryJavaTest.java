package dev.faultline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.project.RateLimit;
import dev.faultline.core.record.Lane;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.ingest.support.IngestNode;
import dev.faultline.ingest.support.LoggedRecord;
import dev.faultline.ingest.support.Projects;
import io.sentry.Sentry;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The official Java SDK, unmodified: it reports, goes quiet when it is told to, and comes back. */
@ExtendWith(Engines.class)
class SentryJavaTest {
    private static final int BURST = 10;
    private static IngestNode node;

    @BeforeAll
    static void start(Engines engines) {
        node = IngestNode.start(engines);
    }

    @AfterAll
    static void stop() {
        Sentry.close();
        node.close();
    }

    @Test
    void itReportsGoesQuietAndRecovers() {
        var project = Projects.newId();
        var key = Projects.newKey();
        node.publish(Projects.project(project, Projects.withLimit(Projects.key(key), new RateLimit(BURST, 4, BURST))));
        Sentry.init(options -> {
            options.setDsn("http://" + key + "@127.0.0.1:" + node.port() + "/" + project);
            options.setRelease("shop@1.0");
            options.setEnableAutoSessionTracking(false);
        });
        for (var i = 0; i < 100; i++) {
            Sentry.captureException(new IllegalStateException("order " + i));
        }
        Sentry.flush(10_000);
        var accepted = events(project).size();
        assertThat(accepted).isBetween(BURST, BURST * 2);
        var refused = node.outcomes(project).get("rate_limited:key_rate:error");
        assertThat(refused)
                .as("after the first refusal the SDK keeps the other events to itself")
                .isBetween(1L, 60L);

        Awaitility.await()
                .pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(20))
                .until(() -> {
                    Sentry.captureException(new IllegalStateException("later"));
                    Sentry.flush(2_000);
                    return events(project).size() > accepted;
                });
        assertThat(events(project).getFirst().payload(0))
                .contains("IllegalStateException")
                .contains("shop@1.0");
    }

    private static List<LoggedRecord> events(long project) {
        return node.records(project).stream()
                .filter(record -> record.topic().equals(Lane.ERRORS.topic()))
                .toList();
    }
}
