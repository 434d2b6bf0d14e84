package dev.faultline.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.faultline.core.record.LiveNews;
import dev.faultline.core.record.LiveNews.Change;
import dev.faultline.core.record.LiveNews.Kind;
import dev.faultline.core.record.LiveNewsCodec;
import dev.faultline.engines.redis.RedisLink;
import dev.faultline.query.freshness.FreshnessView;
import dev.faultline.query.harness.QueryServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LiveStreamTest {
    @RegisterExtension
    static final QueryServer SERVER = QueryServer.withAdmin();

    private static final long OWN = 1;

    /** A page that listens. */
    private static final class Listener implements AutoCloseable {
        final HttpClient client = HttpClient.newHttpClient();
        final List<String> lines = new CopyOnWriteArrayList<>();

        Listener(String lastHeard) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(
                            SERVER.uri("/api/v1/stream?org=faultline&topics=issues,status,freshness,other"))
                    .header("Authorization", "Bearer " + QueryServer.TOKEN);
            if (!lastHeard.isEmpty()) {
                request.header("Last-Event-ID", lastHeard);
            }
            var answer = client.send(request.build(), BodyHandlers.ofLines());
            assertThat(answer.statusCode()).isEqualTo(200);
            Thread.ofVirtual()
                    // It leaves by closing the connection under its own reader.
                    .uncaughtExceptionHandler((thread, closed) -> lines.add("closed: " + closed))
                    .start(() -> answer.body().forEach(lines::add));
        }

        boolean heard(String text) {
            return lines.stream().anyMatch(line -> line.contains(text));
        }

        String lastId() {
            return lines.stream()
                    .filter(line -> line.startsWith("id:"))
                    .reduce((first, second) -> second)
                    .orElseThrow()
                    .substring(3);
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }

    private static void publish(long organization, long issue) {
        var news =
                new LiveNews(organization, System.currentTimeMillis(), List.of(new Change(1, issue, 1, Kind.OPENED)));
        SERVER.bean(RedisLink.class)
                .connection()
                .orElseThrow()
                .sync()
                .publish(LiveNews.CHANNEL, new LiveNewsCodec().encode(news));
    }

    @Test
    void newsOfTheOwnOrganisationArriveAndAreResumed() throws IOException, InterruptedException {
        String last;
        try (var page = new Listener("")) {
            await().until(() -> page.heard("\"live\":true"));
            publish(OWN + 1, 70);
            publish(OWN, 71);
            await().until(() -> page.heard("\"new\":[{\"id\":71,\"project\":1}]"));
            assertThat(page.heard("\"id\":70")).isFalse();
            last = page.lastId();
            publish(OWN, 72);
            await().until(() -> page.heard("\"id\":72"));
        }
        try (var again = new Listener(last)) {
            await().until(() -> again.heard("\"id\":72"));
            assertThat(again.heard("\"id\":71")).isFalse();
            assertThat(again.heard("\"missed\":true")).isFalse();
        }
        try (var stranger = new Listener("elsewhere-5")) {
            await().until(() -> stranger.heard("\"missed\":true"));
        }
    }

    @Test
    void freshnessIsToldToEveryOrganisation() throws IOException, InterruptedException {
        try (var page = new Listener("")) {
            await().until(() -> page.heard("\"live\":true"));
            SERVER.bean(LiveHub.class)
                    .freshnessChanged(new FreshnessView(Instant.parse("2026-03-01T12:00:00Z"), 850L, true));
            await().until(() -> page.heard("event:freshness"));
            assertThat(page.heard("{\"freshAsOf\":\"2026-03-01T12:00:00Z\",\"visibleMs\":850,\"late\":true}"))
                    .isTrue();
        }
    }

    @Test
    void othersAreToldNothingIsThere() {
        assertThat(SERVER.browser().get("/api/v1/stream?org=faultline").status())
                .isEqualTo(401);
        assertThat(SERVER.admin().get("/api/v1/stream?org=others").status()).isEqualTo(404);
        assertThat(SERVER.admin().get("/api/v1/stream").status()).isEqualTo(400);
    }
}
