package dev.faultline.query.issue;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.query.SimilarIssues;
import dev.faultline.facts.query.SimilarIssues.Similar;
import dev.faultline.facts.query.TagFacts;
import dev.faultline.query.issue.IssueDetail.Outlier;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Summary;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an issue has in common with itself and with others. */
@RestController
@RequestMapping("/api/v1/orgs/{org}/issues/{issue}")
@Needs(Permission.EVENT_READ)
class IssueInsightController {
    private static final int MOST_SIMILAR = 10;
    private static final int OUTLIERS = 6;

    /** In the order in which people ask: where, in which build, for whom. */
    private static final List<String> HIGHLIGHTED = List.of(
            "environment",
            "release",
            "transaction",
            "handled",
            "level",
            "browser.name",
            "os.name",
            "runtime.name",
            "device.model",
            "server_name",
            "user.geo.country");

    private final Searches searches;
    private final IssueFinder finder;
    private final IssueItems items;
    private final TagFacts tags;
    private final SimilarIssues similar;

    IssueInsightController(
            Searches searches, IssueFinder finder, IssueItems items, TagFacts tags, SimilarIssues similar) {
        this.searches = searches;
        this.finder = finder;
        this.items = items;
        this.tags = tags;
        this.similar = similar;
    }

    /** The most frequent value of a key, its share of the issue's events, and how many values there are. */
    record Highlight(String key, String value, double share, long distinct) {}

    /** What most of the issue's events have in common, and what sets them apart from the rest of the project. */
    record Highlights(List<Highlight> items, List<Outlier> standsOut) {}

    /** An issue that reads alike; {@code score} from 0 to 1. */
    record SimilarIssue(IssueItem issue, double score) {}

    @GetMapping("/highlights")
    @Summary("The commonest value of each telling key, and values far more frequent here than elsewhere")
    Highlights highlightIssue(Grant grant, @PathVariable String issue, ScopeRequest scope) {
        var search = searches.of(grant, scope);
        var found = finder.get(search, issue);
        var own = search.selection().scope().narrowedTo(Set.of(found.projectId()));
        var values =
                tags.of(own, found.hashes(), List.of(), 5, QueryBudget.SCREEN).rows();
        Map<String, TagFacts.Value> first =
                values.stream().collect(Collectors.toMap(TagFacts.Value::key, value -> value, (a, b) -> a));
        return new Highlights(
                HIGHLIGHTED.stream()
                        .filter(first::containsKey)
                        .map(key -> Objects.requireNonNull(first.get(key)))
                        .map(value -> new Highlight(
                                value.key(), value.value(), value.lift().share(), value.distinct()))
                        .toList(),
                TagFacts.standingOut(values, OUTLIERS).stream().map(Outlier::of).toList());
    }

    @GetMapping("/similar")
    @Summary("Issues of the same project whose headline and place are alike, the most alike first")
    List<SimilarIssue> listSimilarIssues(Grant grant, @PathVariable String issue, ScopeRequest scope) {
        var search = searches.of(grant, scope);
        var found = finder.get(search, issue);
        var own = search.selection().scope().narrowedTo(Set.of(found.projectId()));
        var scores =
                similar
                        .of(own, found.id(), found.title(), found.culprit(), MOST_SIMILAR, QueryBudget.SCREEN)
                        .rows()
                        .stream()
                        .collect(Collectors.toMap(Similar::issueId, Similar::score));
        return items.of(grant, search, List.copyOf(scores.keySet()), false).stream()
                .map(item -> new SimilarIssue(item, scores.getOrDefault(item.id(), 0.0)))
                .sorted((a, b) -> Double.compare(b.score(), a.score()))
                .toList();
    }
}
