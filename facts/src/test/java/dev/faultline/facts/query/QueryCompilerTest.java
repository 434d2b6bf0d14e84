package dev.faultline.facts.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.embedded.testing.Engines;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Engines.class)
class QueryCompilerTest {
    private static QueryFixture fixture;

    @BeforeAll
    static void fill(Engines engines) {
        fixture = new QueryFixture(engines);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    private static long numbers(LongPredicate predicate) {
        return LongStream.range(0, QueryFixture.OWN).filter(predicate).count();
    }

    @Test
    void countsWhatTheQuerySays() {
        assertThat(fixture.count("")).isEqualTo(QueryFixture.OWN);
        assertThat(fixture.count("level:error")).isEqualTo(numbers(n -> n % 4 == 0));
        assertThat(fixture.count("level:[error, fatal] environment:prod")).isEqualTo(numbers(n -> n % 2 == 0));
        assertThat(fixture.count("level:error OR release:shop@1.2")).isEqualTo(numbers(n -> n % 4 == 0 || n % 3 == 2));
        assertThat(fixture.count("!(level:error OR release:shop@1.2)"))
                .isEqualTo(numbers(n -> n % 4 != 0 && n % 3 != 2));
        assertThat(fixture.count("release:*@1.0")).isEqualTo(numbers(n -> n % 3 == 0));
        assertThat(fixture.count("release:>=1.1")).isEqualTo(numbers(n -> n % 3 != 0));
        assertThat(fixture.count("release:latest")).isEqualTo(numbers(n -> n % 2 == 0 && n % 3 == 2));
        assertThat(fixture.count("http.status:>=500")).isEqualTo(numbers(n -> n % 5 >= 3));
        assertThat(fixture.count("http.status:503")).isEqualTo(numbers(n -> n % 5 == 4));
        assertThat(fixture.count("http.status:<500")).isEqualTo(numbers(n -> n % 5 == 1 || n % 5 == 2));
        assertThat(fixture.count("!has:http.status")).isEqualTo(numbers(n -> n % 5 == 0));
        assertThat(fixture.count("project:shop")).isEqualTo(numbers(n -> n % 2 == 0));
        assertThat(fixture.count("project:strange")).isZero();
        assertThat(fixture.count("user.id:42")).isEqualTo(numbers(n -> n % 50 == 42));
        assertThat(fixture.count("shard:3")).isEqualTo(numbers(n -> n % 7 == 3));
        assertThat(fixture.count("shard:>4")).isEqualTo(numbers(n -> n % 7 > 4));
        assertThat(fixture.count("tags[queue name]:\"a\tb\"")).isEqualTo(QueryFixture.OWN);
        assertThat(fixture.count("has:shard !has:tags[other]")).isEqualTo(QueryFixture.OWN);
        assertThat(fixture.count("message:\"ORDER 12 failed\"")).isEqualTo(1);
        assertThat(fixture.count("message:\"100% of \\\\ \\\"quoted\\\" it's\""))
                .isEqualTo(QueryFixture.OWN);
        assertThat(fixture.count("message:100%%")).isZero();
        assertThat(fixture.count("error.handled:false error.type:Illegal*")).isEqualTo(QueryFixture.OWN);
        assertThat(fixture.count("stack.function:pay stack.filename:*.java")).isEqualTo(QueryFixture.OWN);
        assertThat(fixture.count("UserService")).isEqualTo(numbers(n -> n % 20 < 5));
        assertThat(fixture.count("\"Order 17 failed\"")).isEqualTo(1);
        assertThat(fixture.count("contexts.device.model:Pixel")).isZero();
        assertThat(fixture.count("timestamp:-2h")).isEqualTo(numbers(n -> n % 1400 < 120));
        assertThat(fixture.count("id:" + "0".repeat(32))).isZero();
        assertThat(fixture.count("trace:" + "ab".repeat(16))).isZero();
    }

    /** Issue of project p and hash 10 + k: p * 1000 + k / 2. */
    private static long issue(long n) {
        return (1 + n % 2) * 1_000 + (n % 20) / 2;
    }

    @Test
    void termsAboutTheIssueAreTrueOfItsEvents() {
        assertThat(fixture.count("is:unresolved")).isEqualTo(numbers(n -> issue(n) % 3 == 0));
        assertThat(fixture.count("is:unresolved level:error OR is:archived"))
                .isEqualTo(numbers(n -> issue(n) % 3 == 0 && n % 4 == 0 || issue(n) % 3 == 2));
        assertThat(fixture.count("!is:unresolved is:assigned"))
                .isEqualTo(numbers(n -> issue(n) % 3 != 0 && issue(n) % 4 == 0));
        assertThat(fixture.count("is:for_review")).isEqualTo(numbers(n -> issue(n) % 3 == 0 && issue(n) % 4 != 0));
        assertThat(fixture.count("assigned:me has:assigned")).isEqualTo(numbers(n -> issue(n) % 4 == 0));
        assertThat(fixture.count("issue:SHOP-1")).isEqualTo(numbers(n -> issue(n) == 1_001));
        assertThat(fixture.count("bookmarks:me")).isEqualTo(numbers(n -> issue(n) == 1_002));
        assertThat(fixture.count("is:linked")).isZero();
        assertThat(fixture.count("timesSeen:>100")).isEqualTo(QueryFixture.OWN);
        assertThat(fixture.count("timesSeen:>1k")).isZero();
        assertThat(fixture.count("users:>3")).isEqualTo(QueryFixture.OWN);
        assertThat(fixture.count("lastSeen:-2d firstSeen:+2d")).isEqualTo(QueryFixture.OWN);
        assertThat(fixture.count("title:order priority:high")).isEqualTo(numbers(n -> issue(n) % 3 == 0));
        assertThat(fixture.count("firstRelease:shop@1.0 !firstRelease:>=1.1")).isEqualTo(QueryFixture.OWN);
    }

    /** What rollups answer, single events answer too, and alike. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "level:error",
                "!level:[error, fatal]",
                "release:shop@1.* environment:prod",
                "http.status:>=500",
                "http.status:400..499",
                "http.status:<500",
                "is:unresolved (level:error OR http.status:>499)",
                "release:latest"
            })
    void rollupsAndEventsAgree(String query) {
        var selection = fixture.select(query);
        assertThat(selection.source()).isEqualTo(Source.MINUTES);
        assertThat(fixture.count(selection, Source.HOURS)).isEqualTo(fixture.count(selection, Source.EVENTS));
        assertThat(fixture.count(selection, Source.MINUTES)).isEqualTo(fixture.count(selection, Source.EVENTS));
    }

    @ParameterizedTest
    @CsvSource({
        "level:error,1,MINUTES",
        "level:error,3,MINUTES",
        "is:new,4,DAYS",
        "release:latest,90,DAYS",
        "http.status:503,1,EVENTS",
        "user.id:1,90,EVENTS",
        "free,1,EVENTS"
    })
    void theCheapestTableAnswers(String query, int days, Source source) {
        assertThat(fixture.lastDays(query, days).source()).isEqualTo(source);
    }

    /** Windows of days begin at midnight, and then days, hours and single events count alike. */
    @ParameterizedTest
    @ValueSource(strings = {"", "level:error", "is:unresolved environment:prod", "http.status:>=500"})
    void daysAndEventsAgree(String query) {
        var selection = fixture.lastDays(query, 14);
        assertThat(selection.source()).isEqualTo(Source.DAYS);
        assertThat(fixture.count(selection, Source.DAYS))
                .isPositive()
                .isEqualTo(fixture.count(selection, Source.EVENTS))
                .isEqualTo(fixture.count(selection, Source.HOURS));
    }
}
