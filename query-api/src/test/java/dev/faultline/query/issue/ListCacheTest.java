package dev.faultline.query.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.faultline.core.record.LiveNews;
import dev.faultline.core.record.LiveNews.Change;
import dev.faultline.core.record.LiveNews.Kind;
import dev.faultline.core.record.LiveNewsCodec;
import dev.faultline.engines.redis.RedisLink;
import dev.faultline.query.harness.Browser;
import dev.faultline.query.harness.QueryServer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A list that many look at is ranked once, says as of when, and ends with the change that makes it wrong. */
class ListCacheTest {
    @RegisterExtension
    static final QueryServer SERVER = QueryServer.withAdmin().with("faultline.lists.cache", "60s");

    private static final String LIST = "/api/v1/orgs/faultline/issues?t=24h";
    private static SampleIssues samples;
    private static long issue;
    private static Browser admin;

    @BeforeAll
    static void fill() {
        samples = new SampleIssues(SERVER);
        issue = samples.issue(1, 801, "CachedException", 3);
        admin = SERVER.admin();
    }

    private static String asOf(String query) {
        return admin.get(LIST + query).expect(200).at("/meta/asOf").asString();
    }

    @Test
    void theSameListIsTheSameMomentAndAnotherIsNot() {
        var first = asOf("&q=is:unresolved");
        assertThat(asOf("&q=is:unresolved")).isEqualTo(first);
        assertThat(asOf("&q=is:resolved")).isNotEqualTo(first);
        assertThat(asOf("&q=is:unresolved&env=prod")).isNotEqualTo(first);
        assertThat(asOf("&q=is:unresolved&sort=users")).isNotEqualTo(first);
    }

    @Test
    void whatPeopleChangeIsSeenAtOnce() {
        var before = asOf("&q=level:error");
        admin.put("/api/v1/orgs/faultline/issues/" + issue, "{\"type\":\"priority\",\"priority\":\"high\"}")
                .expect(200);
        assertThat(asOf("&q=level:error")).isGreaterThan(before);
    }

    @Test
    void anIssueThatOpensAnywhereEndsTheLists() {
        assertThat(admin.get(LIST + "&q=OpenedException")
                        .expect(200)
                        .at("/items")
                        .size())
                .isZero();
        samples.issue(1, 802, "OpenedException", 2);
        assertThat(admin.get(LIST + "&q=OpenedException")
                        .expect(200)
                        .at("/items")
                        .size())
                .describedAs("kept, because nobody told")
                .isZero();
        var news = new LiveNews(1, System.currentTimeMillis(), List.of(new Change(1, 2, 1, Kind.OPENED)));
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            SERVER.bean(RedisLink.class)
                    .connection()
                    .orElseThrow()
                    .sync()
                    .publish(LiveNews.CHANNEL, new LiveNewsCodec().encode(news));
            return admin.get(LIST + "&q=OpenedException")
                            .expect(200)
                            .at("/items")
                            .size()
                    == 1;
        });
    }
}
