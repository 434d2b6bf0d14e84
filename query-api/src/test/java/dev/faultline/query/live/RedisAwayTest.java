package dev.faultline.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.faultline.query.harness.Cable;
import dev.faultline.query.harness.QueryServer;
import dev.faultline.query.issue.SampleIssues;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Redis goes away under open streams and comes back: pages are told, keep their streams, and miss nothing unsaid. */
class RedisAwayTest {
    private static final Cable CABLE = new Cable();

    @RegisterExtension
    static final QueryServer SERVER = QueryServer.withAdmin().through("redis", CABLE);

    private static final Duration SOON = Duration.ofSeconds(30);

    @AfterAll
    static void end() throws Exception {
        CABLE.close();
    }

    @Test
    void streamsStayOpenAreToldAndHearOfWhatTheyMissed() throws Exception {
        var issue = new SampleIssues(SERVER).issue(1, 501, "AwayException", 2);
        var admin = SERVER.admin();
        List<String> lines = new CopyOnWriteArrayList<>();
        var client = HttpClient.newHttpClient();
        try {
            var request = HttpRequest.newBuilder(SERVER.uri("/api/v1/stream?org=faultline&topics=issues,status"))
                    .header("Authorization", "Bearer " + QueryServer.TOKEN)
                    .build();
            var answer = client.send(request, BodyHandlers.ofLines());
            Thread.ofVirtual()
                    .uncaughtExceptionHandler((thread, closed) -> lines.add("closed"))
                    .start(() -> answer.body().forEach(lines::add));
            await().atMost(SOON).until(() -> count(lines, "\"live\":true") == 1);
            // A stream that opened before the node heard of Redis was told so.
            var deaf = count(lines, "\"live\":false");

            CABLE.pullOut();
            await().atMost(SOON).until(() -> count(lines, "\"live\":false") == deaf + 1);
            // What people do goes on without it.
            admin.put("/api/v1/orgs/faultline/issues/" + issue, "{\"type\":\"priority\",\"priority\":\"high\"}")
                    .expect(200);
            assertThat(admin.get("/api/v1/orgs/faultline/issues?t=24h")
                            .expect(200)
                            .at("/items/0/priority")
                            .asString())
                    .isEqualTo("high");

            CABLE.putBack();
            await().atMost(SOON).until(() -> count(lines, "\"live\":true") == 2);
            await().atMost(SOON).until(() -> count(lines, "\"missed\":true") > 0);
            admin.put("/api/v1/orgs/faultline/issues/" + issue, "{\"type\":\"priority\",\"priority\":\"low\"}")
                    .expect(200);
            await().atMost(SOON).until(() -> count(lines, "\"priority\":\"low\"") == 1);
            assertThat(lines).doesNotContain("closed");
        } finally {
            // An open stream would hold a close for as long as it lives.
            client.shutdownNow();
        }
    }

    private static long count(List<String> lines, String text) {
        return lines.stream().filter(line -> line.contains(text)).count();
    }
}
