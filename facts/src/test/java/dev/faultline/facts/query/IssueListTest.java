package dev.faultline.facts.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.faultline.core.issue.Trending;
import dev.faultline.embedded.testing.Engines;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Engines.class)
class IssueListTest {
    private static QueryFixture fixture;

    @BeforeAll
    static void fill(Engines engines) {
        fixture = new QueryFixture(engines);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    /** Pages do not overlap, leave nothing out, and count what a count counts. */
    @ParameterizedTest
    @CsvSource({
        "LAST, ''",
        "FIRST, level:error",
        "EVENTS, is:unresolved",
        "USERS, environment:prod",
        "PRIORITY, ''",
        "TRENDING, ''",
        "LAST, UserService",
        "TRENDING, user.id:4",
        "PRIORITY, shard:3"
    })
    void pagesAreTheWholeList(IssueOrder order, String query) {
        var ranking = new IssueRanking(fixture.facts);
        var selection = fixture.select(query);
        List<RankedIssue> all = new ArrayList<>();
        ListPlace behind = null;
        do {
            var rows = ranking.page(selection, order, behind, 3, QueryBudget.SCREEN)
                    .rows();
            all.addAll(rows.subList(0, Math.min(3, rows.size())));
            behind = rows.size() > 3
                    ? new ListPlace(rows.get(2).rank(), rows.get(2).issueId())
                    : null;
        } while (behind != null);
        assertThat(all).extracting(RankedIssue::issueId).doesNotHaveDuplicates();
        assertThat(all).extracting(RankedIssue::rank).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(all.getFirst().total()).isEqualTo(all.size());
        assertThat(all.getFirst().allEvents()).isEqualTo(fixture.count(query));
        assertThat(ranking.count(selection, QueryBudget.SCREEN).rows()).containsExactly((long) all.size());
    }

    /** A list over days has the pages, the totals and the counts that one over single events would have. */
    @ParameterizedTest
    @CsvSource({"LAST", "TRENDING", "EVENTS", "USERS"})
    void aListOverDaysIsWhole(IssueOrder order) {
        var selection = fixture.lastDays("level:error", 14);
        var rows = new IssueRanking(fixture.facts)
                .page(selection, order, null, 50, QueryBudget.SCREEN)
                .rows();
        assertThat(rows).extracting(RankedIssue::rank).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(rows.getFirst().total()).isEqualTo(rows.size());
        assertThat(rows.getFirst().allEvents()).isEqualTo(fixture.count(selection, Source.EVENTS));
    }

    /** What stands in the list under a query stands on the issue's page under the same query. */
    @ParameterizedTest
    @CsvSource({"''", "level:error", "environment:prod UserService", "user.id:4 OR shard:2"})
    void numbersOfAPageAreThoseOfTheIssueAlone(String query) {
        var selection = fixture.select(query);
        var numbers = new IssueNumbers(fixture.facts);
        var page = new IssueHashes(
                Map.of(1_001L, List.of(12L, 13L), 2_001L, List.of(12L, 13L), 2_004L, List.of(18L, 19L)));
        var together = numbers.inScope(selection, page, QueryBudget.SCREEN);
        var alone = new IssueHashes(Map.of(2_004L, List.of(18L, 19L)));
        var one = numbers.inScope(selection, alone, QueryBudget.SCREEN).get(2_004L);
        assertThat(together.get(2_004L)).usingRecursiveComparison().isEqualTo(one);
        if (one != null) {
            assertThat(Arrays.stream(numbers.trends(selection, alone, 32, QueryBudget.SCREEN)
                                    .get(2_004L))
                            .sum())
                    .isEqualTo(one.events());
            assertThat(fixture.count(selection.ofHashes(List.of(18L, 19L)), Source.EVENTS))
                    .isEqualTo(one.events());
        }
    }

    @Test
    void lifetimeKnowsFirstAndLastRelease() {
        var life = new IssueNumbers(fixture.facts)
                .lifetime(fixture.select("").scope(), new IssueHashes(Map.of(7L, List.of(10L))), QueryBudget.SCREEN)
                .get(7L);
        assertThat(life.events()).isEqualTo(QueryFixture.OWN / 20);
        assertThat(life.firstSeen()).isBefore(life.lastSeen());
        assertThat(life.lastRelease()).startsWith("shop@1.");
    }

    /** The order in SQL is the formula of core. */
    @Test
    void trendingInSqlIsTheFormula() {
        var selection = fixture.select("");
        var ranked = new IssueRanking(fixture.facts)
                .page(selection, IssueOrder.TRENDING, null, 50, QueryBudget.SCREEN)
                .rows();
        var first = ranked.getFirst();
        long project = first.issueId() / 1_000;
        long pair = first.issueId() % 1_000;
        var hashes = List.of(10 + 2 * pair, 11 + 2 * pair);
        var window = selection.scope().window();
        var recentWindow = new TimeWindow(window.to().minus(window.length().dividedBy(4)), window.to(), window.grain());
        var own = fixture.select("", Set.of(project), window).ofHashes(hashes);
        var all = fixture.count(own, Source.EVENTS);
        var recent = fixture.count(own.in(recentWindow), Source.HOURS);
        var people = new GroupQuery(fixture.facts)
                .top(own, List.of(), SeriesQuery.Measure.EVENTS, 1, QueryBudget.SCREEN)
                .rows()
                .getFirst()
                .users();
        var score = new Trending(recent, all - recent, people, 72).score();
        assertThat(first.rank()).isCloseTo(score, within(score * 0.01));
    }

    @Test
    void seriesAddUpHoweverTheyAreSplit() {
        var selection = fixture.select("level:[error, fatal]");
        var buckets = Buckets.of(selection.scope().window(), 30);
        var series = new SeriesQuery(fixture.facts);
        for (var split : new String[] {null, "level", "shard", "http.status", "message"}) {
            var key = split == null ? null : GroupKey.of(split);
            var found = series.series(selection, buckets, SeriesQuery.Measure.EVENTS, key, 3, QueryBudget.SCREEN);
            assertThat(found.rows().stream()
                            .flatMap(line -> line.points().stream())
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(fixture.count("level:[error, fatal]"));
            assertThat(found.rows().size()).isLessThanOrEqualTo(4);
        }
    }

    /** A question without a sensible answer costs its budget and says so. */
    @Test
    void topNByAUniqueIdIsBoundedAndMarked() {
        var budget = new QueryBudget(Duration.ofSeconds(4), 100L << 20, 500);
        var found = new GroupQuery(fixture.facts)
                .top(fixture.select(""), List.of(GroupKey.of("id")), SeriesQuery.Measure.EVENTS, 10, budget);
        assertThat(found.rows()).hasSize(10);
        assertThat(found.partial()).isTrue();
        assertThat(found.scannedRows()).isPositive();
    }

    /** The stranger's project is as if it were not there, whatever is asked. */
    @ParameterizedTest
    @CsvSource({"''", "project:3", "issue:SHOP-1", "UserService OR !level:error"})
    void aStrangersRowsAreNeverCounted(String query) {
        var window = fixture.select("").scope().window();
        var mine = fixture.count(fixture.select(query), Source.EVENTS);
        var both = fixture.count(fixture.select(query, Set.of(1L, 2L, 3L), window), Source.EVENTS);
        var none = fixture.select(query, Set.of(), window);
        assertThat(mine).isLessThanOrEqualTo(both).isLessThanOrEqualTo(QueryFixture.OWN);
        assertThat(fixture.facts
                        .find(none.scope().tenant(), new Sql().add("SELECT 1"), QueryBudget.SCREEN, row -> 1)
                        .rows())
                .isEmpty();
    }
}
