package dev.faultline.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.faultline.query.harness.QueryServer;
import dev.faultline.query.issue.SampleIssues;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** No address that people or events hand in is ever asked for by this service: a server inside the wall hears nothing. */
class OutgoingRequestsTest {
    @RegisterExtension
    static final QueryServer SERVER = QueryServer.withAdmin();

    private static final String ORG = "/api/v1/orgs/faultline";
    private static final AtomicInteger HITS = new AtomicInteger();
    private static HttpServer inside;

    @BeforeAll
    static void listen() throws IOException {
        inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        inside.createContext("/", exchange -> {
            HITS.incrementAndGet();
            exchange.close();
        });
        inside.start();
    }

    @AfterAll
    static void end() {
        inside.stop(0);
    }

    @Test
    void addressesThatAreHandedInAreOnlyText() {
        var url = "http://localhost:" + inside.getAddress().getPort() + "/secret";
        var admin = SERVER.admin();
        var issue = new SampleIssues(SERVER).issue(1, 601, "UrlException", 3);
        admin.patch(
                ORG + "/projects/default/settings", "{\"links\":{\"frameTemplate\":\"" + url + "/{path}#L{line}\"}}");
        admin.post(ORG + "/deploys", "{\"version\":\"url@1\",\"environment\":\"production\",\"url\":\"" + url + "\"}")
                .expect(201);
        var tool = SERVER.browser().header("Authorization", "Bearer " + QueryServer.TOKEN);
        tool.post(
                        "/api/0/organizations/faultline/releases/",
                        "{\"version\":\"url@2\",\"projects\":[\"default\"],\"url\":\"" + url
                                + "\",\"refs\":[{\"repository\":\"" + url + "\",\"commit\":\"abc\"}]}")
                .expect(201);
        admin.post(ORG + "/issues/" + issue + "/comments", "{\"text\":\"![x](" + url + ")\"}")
                .expect(201);
        for (var path : new String[] {
            "/issues/" + issue + "/events/best?t=24h",
            "/issues/" + issue + "/activity",
            "/issues/" + issue,
            "/releases",
            "/projects/default/settings"
        }) {
            admin.get(ORG + path).expect(200);
        }
        admin.get("/api/v1/auth/oidc/start?next=" + url);
        admin.get("/api/v1/auth/oidc/callback?code=x&state=" + url);
        assertThat(HITS).hasValue(0);
    }
}
