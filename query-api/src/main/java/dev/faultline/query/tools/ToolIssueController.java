package dev.faultline.query.tools;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.query.issue.IssueFinder;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Search;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Issues as Sentry's tools read and change them. */
@RestController
class ToolIssueController {
    private static final String DEFAULT_QUERY = "is:unresolved";

    private final Searches searches;
    private final IssueFinder finder;
    private final ToolIssueReader reader;
    private final ToolIssueChanges changes;

    ToolIssueController(Searches searches, IssueFinder finder, ToolIssueReader reader, ToolIssueChanges changes) {
        this.searches = searches;
        this.finder = finder;
        this.reader = reader;
        this.changes = changes;
    }

    @GetMapping("/api/0/organizations/{org}/issues/")
    @Needs(Permission.EVENT_READ)
    @Summary("Issues of an organisation; without a query the unresolved ones, with an empty one all")
    ResponseEntity<List<ToolIssue>> listOrganizationIssues(
            Grant grant,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String statsPeriod,
            @RequestParam(required = false) @Nullable String start,
            @RequestParam(required = false) @Nullable String end,
            @RequestParam(required = false) @Nullable List<String> project,
            @RequestParam(required = false) @Nullable List<String> environment) {
        var search = search(grant, query, ToolRange.of(statsPeriod, start, end), project, environment);
        return reader.page(
                grant, search, sort, cursor, limit, "/api/0/organizations/" + grant.organizationSlug() + "/issues/");
    }

    @GetMapping("/api/0/projects/{org}/{project}/issues/")
    @Needs(Permission.EVENT_READ)
    @Summary("Issues of a project; without a query the unresolved ones, with an empty one all")
    ResponseEntity<List<ToolIssue>> listProjectIssues(
            Grant grant,
            @PathVariable String project,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String statsPeriod) {
        var range = ToolRange.of(statsPeriod, null, null);
        var search = ToolPages.known(search(grant, query, range, List.of(project), null));
        return reader.page(
                grant,
                search,
                null,
                cursor,
                null,
                "/api/0/projects/" + grant.organizationSlug() + "/" + project + "/issues/");
    }

    @GetMapping("/api/0/organizations/{org}/issues/{issue}/")
    @Needs(Permission.EVENT_READ)
    @Summary("One issue, by number or short id")
    ToolIssue getIssue(Grant grant, @PathVariable String issue) {
        return reader.named(grant, everything(grant), issue);
    }

    @PutMapping("/api/0/organizations/{org}/issues/{issue}/")
    @Needs(Permission.EVENT_WRITE)
    @Summary("Changes one issue")
    ToolIssue changeIssue(Grant grant, @PathVariable String issue, @RequestBody JsonNode wanted) {
        var search = everything(grant);
        changes.apply(grant, search, List.of(finder.get(search, issue).id()), wanted);
        return reader.named(grant, search, issue);
    }

    @PutMapping("/api/0/projects/{org}/{project}/issues/")
    @Needs(Permission.EVENT_WRITE)
    @Summary("Changes issues of a project by their ids, by their status or by a query; answers what was applied")
    JsonNode changeProjectIssues(
            Grant grant,
            @PathVariable String project,
            @RequestParam(required = false) @Nullable List<String> id,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String query,
            @RequestBody JsonNode wanted) {
        var named = status == null ? query : "is:" + ("muted".equals(status) ? "ignored" : status);
        return change(grant, ToolPages.known(search(grant, orAll(named), "90d", List.of(project), null)), id, wanted);
    }

    @PutMapping("/api/0/organizations/{org}/issues/")
    @Needs(Permission.EVENT_WRITE)
    @Summary("Changes issues by their ids or by a query; answers what was applied")
    JsonNode changeOrganizationIssues(
            Grant grant,
            @RequestParam(required = false) @Nullable List<String> id,
            @RequestParam(required = false) @Nullable List<String> project,
            @RequestParam(required = false) @Nullable String query,
            @RequestBody JsonNode wanted) {
        return change(grant, search(grant, orAll(query), "90d", project, null), id, wanted);
    }

    private JsonNode change(Grant grant, Search search, @Nullable List<String> names, JsonNode wanted) {
        var reached = search.selection().scope().tenant().projects();
        var ids = names == null
                ? reader.ids(search)
                : names.stream()
                        .map(name -> finder.get(search, name))
                        .filter(issue -> reached.contains(issue.projectId()))
                        .map(issue -> issue.id())
                        .toList();
        changes.apply(grant, search, ids, wanted);
        return wanted;
    }

    private static String orAll(@Nullable String query) {
        return query == null ? "" : query;
    }

    private Search everything(Grant grant) {
        return searches.of(grant, new ScopeRequest(null, null, null, "90d"));
    }

    private Search search(
            Grant grant,
            @Nullable String query,
            String range,
            @Nullable List<String> project,
            @Nullable List<String> environment) {
        var chosen = project == null || project.contains("-1") ? null : project;
        return searches.of(grant, new ScopeRequest(query == null ? DEFAULT_QUERY : query, chosen, environment, range));
    }
}
