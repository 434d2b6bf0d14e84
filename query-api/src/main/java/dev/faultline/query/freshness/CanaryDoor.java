package dev.faultline.query.freshness;

import dev.faultline.catalog.address.AddressSettings;
import dev.faultline.core.event.EventId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends canaries the way every SDK sends its events. */
final class CanaryDoor implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int TAKEN = 200;

    /** One hash, so that all canaries share an issue and at most 200 bodies; a level that no rule pages for. */
    private static final String ENVELOPE = """
            {"event_id":"%1$s"}
            {"type":"event"}
            {"event_id":"%1$s","platform":"other","level":"debug","logger":"faultline.canary","message":"canary",\
            "fingerprint":["faultline-canary"]}
            """;

    private final URI ingest;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();

    CanaryDoor(FreshnessSettings settings, AddressSettings address) {
        var own = settings.ingestUrl();
        this.ingest = own == null ? address.publicUrl() : own;
    }

    /** Returns when ingest has taken it. */
    void send(CanaryProject project, EventId id) throws InterruptedException {
        var door = URI.create(withoutSlash(ingest.toString()) + "/api/" + project.id() + "/envelope/");
        var request = HttpRequest.newBuilder(door)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-sentry-envelope")
                .header(
                        "X-Sentry-Auth",
                        "Sentry sentry_version=7, sentry_client=faultline-canary/1, sentry_key=" + project.key())
                .POST(BodyPublishers.ofString(ENVELOPE.formatted(id)))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.discarding());
            if (answer.statusCode() != TAKEN) {
                throw new CanaryRefusedException("ingest at " + ingest + " answered " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new CanaryRefusedException("ingest at " + ingest + " cannot be reached: " + e);
        }
    }

    private static String withoutSlash(String text) {
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
