package dev.faultline.query.tools;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.facts.query.IssueRanking;
import dev.faultline.facts.query.ListPlace;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.query.RankedIssue;
import dev.faultline.query.issue.CommandRequest;
import dev.faultline.query.issue.IssueCommands;
import dev.faultline.query.issue.IssueFinder;
import dev.faultline.query.issue.IssueItem;
import dev.faultline.query.issue.IssueItems;
import dev.faultline.query.issue.IssueSort;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Search;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Cursor;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.util.List;
import java.util.Map;
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
    private static final int MAX_PAGE = 100;
    private static final String DEFAULT_QUERY = "is:unresolved";

    private final Searches searches;
    private final IssueRanking ranking;
    private final IssueItems items;
    private final IssueFinder finder;
    private final IssueCommands commands;
    private final ToolPages pages;

    ToolIssueController(
            Searches searches,
            IssueRanking ranking,
            IssueItems items,
            IssueFinder finder,
            IssueCommands commands,
            ToolPages pages) {
        this.searches = searches;
        this.ranking = ranking;
        this.items = items;
        this.finder = finder;
        this.commands = commands;
        this.pages = pages;
    }

    @GetMapping("/api/0/organizations/{org}/issues/")
    @Needs(Permission.EVENT_READ)
    @Summary("Issues of an organisation")
    ResponseEntity<List<ToolIssue>> listOrganizationIssues(
            Grant grant,
            @RequestParam(defaultValue = DEFAULT_QUERY) String query,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String statsPeriod,
            @RequestParam(required = false) @Nullable List<String> project,
            @RequestParam(required = false) @Nullable List<String> environment) {
        var chosen = project == null || project.contains("-1") ? null : project;
        var search = searches.of(grant, new ScopeRequest(query, chosen, environment, period(statsPeriod)));
        return page(
                grant, search, sort, cursor, limit, "/api/0/organizations/" + grant.organizationSlug() + "/issues/");
    }

    @GetMapping("/api/0/projects/{org}/{project}/issues/")
    @Needs(Permission.EVENT_READ)
    @Summary("Issues of a project")
    ResponseEntity<List<ToolIssue>> listProjectIssues(
            Grant grant,
            @PathVariable String project,
            @RequestParam(defaultValue = DEFAULT_QUERY) String query,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String statsPeriod) {
        var search = ToolPages.known(
                searches.of(grant, new ScopeRequest(query, List.of(project), null, period(statsPeriod))));
        return page(
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
        var search = everything(grant);
        return view(grant, search, finder.get(search, issue).id());
    }

    @PutMapping("/api/0/organizations/{org}/issues/{issue}/")
    @Needs(Permission.EVENT_WRITE)
    @Summary("Changes one issue")
    ToolIssue changeIssue(Grant grant, @PathVariable String issue, @RequestBody JsonNode wanted) {
        var search = everything(grant);
        var id = finder.get(search, issue).id();
        apply(grant, search, List.of(id), wanted);
        return view(grant, search, id);
    }

    @PutMapping("/api/0/projects/{org}/{project}/issues/")
    @Needs(Permission.EVENT_WRITE)
    @Summary("Changes issues of a project by their ids, or by their status; answers what was applied")
    JsonNode changeProjectIssues(
            Grant grant,
            @PathVariable String project,
            @RequestParam(required = false) @Nullable List<String> id,
            @RequestParam(required = false) @Nullable String status,
            @RequestBody JsonNode wanted) {
        var query = status == null ? "" : "is:" + status;
        var search = ToolPages.known(searches.of(grant, new ScopeRequest(query, List.of(project), null, "90d")));
        var reached = search.selection().scope().tenant().projects();
        var ids = id == null
                ? found(search)
                : id.stream()
                        .map(name -> finder.get(search, name))
                        .filter(issue -> reached.contains(issue.projectId()))
                        .map(issue -> issue.id())
                        .toList();
        apply(grant, search, ids, wanted);
        return wanted;
    }

    private static CommandRequest unresolve() {
        return command(CommandRequest.CommandType.UNRESOLVE, null);
    }

    private List<Long> found(Search search) {
        return ranking.page(search.selection(), IssueSort.LAST.toOrder(), null, 999, QueryBudget.SCREEN).rows().stream()
                .map(RankedIssue::issueId)
                .toList();
    }

    private void apply(Grant grant, Search search, List<Long> ids, JsonNode wanted) {
        var status = wanted.path("status").asString("");
        var command = switch (status) {
            case "" -> null;
            case "resolved" -> command(CommandRequest.CommandType.RESOLVE, CommandRequest.ResolveIn.NOW);
            case "resolvedInNextRelease" -> command(CommandRequest.CommandType.RESOLVE, CommandRequest.ResolveIn.NEXT);
            case "unresolved" -> unresolve();
            case "ignored" -> command(CommandRequest.CommandType.ARCHIVE, null);
            default ->
                throw new ProblemException(
                                ProblemCode.INVALID_VALUE,
                                "status is resolved, resolvedInNextRelease, unresolved or ignored")
                        .inField("status");
        };
        if (command != null) {
            commands.execute(grant, search, ids, Map.of(), command);
        }
    }

    private static CommandRequest command(CommandRequest.CommandType type, CommandRequest.@Nullable ResolveIn in) {
        return new CommandRequest(type, in, null, null, null, null, null, null, null, null, null);
    }

    private ResponseEntity<List<ToolIssue>> page(
            Grant grant,
            Search search,
            @Nullable String sort,
            @Nullable String cursor,
            @Nullable Integer limit,
            String path) {
        var size = Math.clamp(limit == null ? MAX_PAGE : limit, 1, MAX_PAGE);
        var rows = ranking.page(
                        search.selection(),
                        order(sort).toOrder(),
                        place(ToolPages.cursor(cursor)),
                        size,
                        QueryBudget.SCREEN)
                .rows();
        var shown = rows.subList(0, Math.min(size, rows.size()));
        var issues = items
                .of(grant, search, shown.stream().map(RankedIssue::issueId).toList(), false)
                .stream()
                .map(item -> ToolIssue.of(item, address(grant, item)))
                .toList();
        var next = rows.size() > size
                ? Cursor.behind(shown.getLast().rank(), shown.getLast().issueId())
                        .encode()
                : null;
        return pages.answer(
                issues, path, next, shown.isEmpty() ? 0L : shown.getFirst().total());
    }

    private ToolIssue view(Grant grant, Search search, long id) {
        return items.of(grant, search, List.of(id), false).stream()
                .findFirst()
                .map(item -> ToolIssue.of(item, address(grant, item)))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    private String address(Grant grant, IssueItem item) {
        return pages.page("/" + grant.organizationSlug() + "/issues/" + item.shortId());
    }

    private Search everything(Grant grant) {
        return searches.of(grant, new ScopeRequest(null, null, null, "90d"));
    }

    private static IssueSort order(@Nullable String sort) {
        return switch (sort == null ? "date" : sort) {
            case "new" -> IssueSort.FIRST;
            case "freq" -> IssueSort.EVENTS;
            case "user" -> IssueSort.USERS;
            case "trends", "recommended" -> IssueSort.TRENDING;
            default -> IssueSort.LAST;
        };
    }

    private static String period(@Nullable String statsPeriod) {
        return statsPeriod == null || statsPeriod.isEmpty() ? "90d" : statsPeriod;
    }

    private static @Nullable ListPlace place(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        var place = Cursor.parse(cursor, 2);
        try {
            return new ListPlace(Double.parseDouble(place.values().getFirst()), place.number(1));
        } catch (NumberFormatException e) {
            throw (ProblemException) new ProblemException(ProblemCode.INVALID_CURSOR).initCause(e);
        }
    }
}
