package dev.faultline.query.issue;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.facts.query.Found;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.query.TagFacts;
import dev.faultline.query.search.Meta;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.PageMeta;
import dev.faultline.query.web.Summary;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * How an issue's events are spread over tag values. Exact counts per whole day of the window; environments and the search
 * text do not narrow them, which the answer's scope says.
 */
@RestController
@RequestMapping("/api/v1/orgs/{org}/issues/{issue}/tags")
@Needs(Permission.EVENT_READ)
class IssueTagController {
    private static final int TOP = 10;
    private static final int ALL = 1_000;

    private final Searches searches;
    private final IssueFinder finder;
    private final TagFacts tags;

    IssueTagController(Searches searches, IssueFinder finder, TagFacts tags) {
        this.searches = searches;
        this.finder = finder;
        this.tags = tags;
    }

    /** A value, its share here and in the rest of the project. */
    record TagValueView(
            String value,
            long count,
            double share,
            double baselineShare,
            double lift,
            boolean standsOut,
            Instant lastSeen) {}

    /** A key with its most frequent values. */
    record TagKeyView(String key, long distinct, long total, List<TagValueView> values) {}

    /** Keys of an issue; {@code scope} says what the counts cover. */
    record TagsView(List<TagKeyView> items, String scope, PageMeta meta) {}

    @GetMapping
    @Summary("Distributions of all tags and facets of an issue, with what stands out")
    TagsView issueTags(Grant grant, @PathVariable String issue, ScopeRequest scope) {
        return view(grant, issue, scope, List.of(), TOP);
    }

    @GetMapping("/{key}")
    @Summary("All values of one tag or facet of an issue")
    TagsView issueTagValues(Grant grant, @PathVariable String issue, @PathVariable String key, ScopeRequest scope) {
        return view(grant, issue, scope, List.of(key), ALL);
    }

    private TagsView view(Grant grant, String issue, ScopeRequest scope, Collection<String> keys, int perKey) {
        var start = System.nanoTime();
        var search = searches.of(grant, scope);
        var found = finder.get(search, issue);
        var values = tags.of(
                search.selection().scope().narrowedTo(Set.of(found.projectId())),
                found.hashes(),
                keys,
                perKey,
                QueryBudget.SCREEN);
        return new TagsView(keys(values), "whole days, all environments", Meta.of(values, search, start));
    }

    private static List<TagKeyView> keys(Found<TagFacts.Value> values) {
        Map<String, List<TagFacts.Value>> byKey = values.rows().stream()
                .collect(Collectors.groupingBy(TagFacts.Value::key, LinkedHashMap::new, Collectors.toList()));
        return byKey.entrySet().stream()
                .map(entry -> new TagKeyView(
                        entry.getKey(),
                        entry.getValue().getFirst().distinct(),
                        entry.getValue().getFirst().lift().insideAll(),
                        entry.getValue().stream().map(IssueTagController::value).toList()))
                .toList();
    }

    private static TagValueView value(TagFacts.Value value) {
        var lift = value.lift();
        return new TagValueView(
                value.value(),
                lift.inside(),
                lift.share(),
                lift.baseline(),
                lift.lift(),
                lift.standsOut(),
                value.lastSeen());
    }
}
