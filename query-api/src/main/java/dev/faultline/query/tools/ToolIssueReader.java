package dev.faultline.query.tools;

import dev.faultline.catalog.access.Grant;
import dev.faultline.facts.query.IssueRanking;
import dev.faultline.facts.query.ListPlace;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.query.RankedIssue;
import dev.faultline.query.issue.IssueFinder;
import dev.faultline.query.issue.IssueItem;
import dev.faultline.query.issue.IssueItems;
import dev.faultline.query.issue.IssueSort;
import dev.faultline.query.search.Search;
import dev.faultline.query.web.Cursor;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Issues of a search in Sentry's form, alone and in pages. */
@Component
final class ToolIssueReader {
    private static final int MAX_PAGE = 100;

    private final IssueRanking ranking;
    private final IssueItems items;
    private final IssueFinder finder;
    private final ToolPages pages;

    ToolIssueReader(IssueRanking ranking, IssueItems items, IssueFinder finder, ToolPages pages) {
        this.ranking = ranking;
        this.items = items;
        this.finder = finder;
        this.pages = pages;
    }

    /** By number or short id. */
    ToolIssue named(Grant grant, Search search, String name) {
        return items.of(grant, search, List.of(finder.get(search, name).id()), false).stream()
                .findFirst()
                .map(item -> ToolIssue.of(item, address(grant, item)))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    /** @param path of the list itself, for the links to its other pages */
    ResponseEntity<List<ToolIssue>> page(
            Grant grant,
            Search search,
            @Nullable String sort,
            @Nullable String cursor,
            @Nullable Integer limit,
            String path) {
        var size = Math.clamp(limit == null ? MAX_PAGE : limit, 1, MAX_PAGE);
        var place = place(ToolPages.cursor(cursor));
        var rows = ranking.page(search.selection(), order(sort).toOrder(), place, size, QueryBudget.SCREEN)
                .rows();
        var shown = rows.subList(0, Math.min(size, rows.size()));
        var ids = shown.stream().map(RankedIssue::issueId).toList();
        var issues = items.of(grant, search, ids, false).stream()
                .map(item -> ToolIssue.of(item, address(grant, item)))
                .toList();
        var next = rows.size() > size
                ? Cursor.behind(shown.getLast().rank(), shown.getLast().issueId())
                        .encode()
                : null;
        return pages.answer(
                issues, path, next, shown.isEmpty() ? 0L : shown.getFirst().total());
    }

    /** All that a search finds, at most a thousand. */
    List<Long> ids(Search search) {
        return ranking.page(search.selection(), IssueSort.LAST.toOrder(), null, 999, QueryBudget.SCREEN).rows().stream()
                .map(RankedIssue::issueId)
                .toList();
    }

    private String address(Grant grant, IssueItem item) {
        return pages.page("/" + grant.organizationSlug() + "/issues/" + item.shortId());
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
