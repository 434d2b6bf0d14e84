package dev.faultline.query.tools;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.facts.query.GroupKey;
import dev.faultline.facts.query.GroupQuery;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.query.SeriesQuery.Measure;
import dev.faultline.facts.query.TagFacts;
import dev.faultline.query.issue.IssueFinder;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Search;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tags and environments as Sentry's tools read them. */
@RestController
class ToolTagController {
    private static final int MOST = 100;
    private static final int TOP = 10;

    private final Searches searches;
    private final IssueFinder finder;
    private final TagFacts tags;
    private final GroupQuery groups;

    ToolTagController(Searches searches, IssueFinder finder, TagFacts tags, GroupQuery groups) {
        this.searches = searches;
        this.finder = finder;
        this.tags = tags;
        this.groups = groups;
    }

    record ToolTagKey(String key, String name, long totalValues) {}

    record ToolTagValue(String key, String name, String value, long count, Instant lastSeen) {}

    record ToolTagTop(String key, String name, long totalValues, long uniqueValues, List<ToolTagValue> topValues) {}

    record ToolEnvironment(String id, String name, boolean isHidden) {}

    @GetMapping("/api/0/organizations/{org}/tags/")
    @Needs(Permission.EVENT_READ)
    @Summary("Keys of tags, the most frequent first")
    List<ToolTagKey> listTags(
            Grant grant,
            @RequestParam(required = false) @Nullable List<String> project,
            @RequestParam(required = false) @Nullable String statsPeriod,
            @RequestParam(required = false) @Nullable String start,
            @RequestParam(required = false) @Nullable String end) {
        var chosen = project == null || project.contains("-1") ? null : project;
        return keys(searches.of(grant, new ScopeRequest(null, chosen, null, ToolRange.of(statsPeriod, start, end))));
    }

    @GetMapping("/api/0/projects/{org}/{project}/tags/")
    @Needs(Permission.EVENT_READ)
    @Summary("Keys of a project's tags, the most frequent first")
    List<ToolTagKey> listProjectTags(Grant grant, @PathVariable String project) {
        return keys(project(grant, project));
    }

    private List<ToolTagKey> keys(Search search) {
        return tags.keys(search.selection().scope(), "", MOST).rows().stream()
                .map(tag -> new ToolTagKey(tag.text(), tag.text(), tag.events()))
                .toList();
    }

    @GetMapping("/api/0/organizations/{org}/issues/{issue}/tags/")
    @Needs(Permission.EVENT_READ)
    @Summary("Tags of an issue with their most frequent values")
    List<ToolTagTop> listIssueTags(Grant grant, @PathVariable String issue) {
        return tops(grant, issue, List.of());
    }

    @GetMapping("/api/0/organizations/{org}/issues/{issue}/tags/{key}/")
    @Needs(Permission.EVENT_READ)
    @Summary("One tag of an issue with its most frequent values")
    ToolTagTop getIssueTag(Grant grant, @PathVariable String issue, @PathVariable String key) {
        return tops(grant, issue, List.of(key)).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    private List<ToolTagTop> tops(Grant grant, String issue, List<String> keys) {
        var search = searches.of(grant, new ScopeRequest(null, null, null, "90d"));
        var found = finder.get(search, issue);
        var scope = search.selection().scope().narrowedTo(Set.of(found.projectId()));
        return tags.of(scope, found.hashes(), keys, TOP, QueryBudget.SCREEN).rows().stream()
                .collect(Collectors.groupingBy(TagFacts.Value::key, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> top(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ToolTagTop top(String key, List<TagFacts.Value> values) {
        return new ToolTagTop(
                key,
                key,
                values.getFirst().lift().insideAll(),
                values.getFirst().distinct(),
                values.stream()
                        .map(value -> new ToolTagValue(
                                key, value.value(), value.value(), value.lift().inside(), value.lastSeen()))
                        .toList());
    }

    @GetMapping("/api/0/organizations/{org}/environments/")
    @Needs(Permission.PROJECT_READ)
    @Summary("Environments that events named")
    List<ToolEnvironment> listEnvironments(Grant grant) {
        return environments(searches.of(grant, new ScopeRequest(null, null, null, "90d")));
    }

    @GetMapping("/api/0/projects/{org}/{project}/environments/")
    @Needs(Permission.PROJECT_READ)
    @Summary("Environments that events of a project named")
    List<ToolEnvironment> listProjectEnvironments(Grant grant, @PathVariable String project) {
        return environments(project(grant, project));
    }

    private List<ToolEnvironment> environments(Search search) {
        return groups
                .top(search.selection(), List.of(GroupKey.of("environment")), Measure.EVENTS, MOST, QueryBudget.SCREEN)
                .rows()
                .stream()
                .map(row -> row.keys().getFirst())
                .map(name -> new ToolEnvironment(name, name, false))
                .toList();
    }

    private Search project(Grant grant, String project) {
        return ToolPages.known(searches.of(grant, new ScopeRequest(null, List.of(project), null, "90d")));
    }
}
