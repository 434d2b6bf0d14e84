package dev.faultline.query.issue;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.core.search.Query;
import dev.faultline.facts.query.EventPage;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.query.TagFacts;
import dev.faultline.query.event.EventSummary;
import dev.faultline.query.event.EventViews;
import dev.faultline.query.issue.IssueDetail.Outlier;
import dev.faultline.query.issue.IssueDetail.Preview;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Search;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The head of an issue's page, and its preview. */
@RestController
@RequestMapping("/api/v1/orgs/{org}/issues/{issue}")
@Needs(Permission.EVENT_READ)
class IssueController {
    private static final int OUTLIERS = 6;

    private final Searches searches;
    private final IssueFinder finder;
    private final IssueItems items;
    private final IssueDetails details;
    private final EventPage events;
    private final EventViews views;
    private final TagFacts tags;

    IssueController(
            Searches searches,
            IssueFinder finder,
            IssueItems items,
            IssueDetails details,
            EventPage events,
            EventViews views,
            TagFacts tags) {
        this.searches = searches;
        this.finder = finder;
        this.items = items;
        this.details = details;
        this.events = events;
        this.views = views;
        this.tags = tags;
    }

    @GetMapping
    @Summary("An issue by number or short id, with numbers inside the scope")
    IssueDetail getIssue(Grant grant, @PathVariable String issue, ScopeRequest scope) {
        var search = searches.of(grant, scope);
        return details.of(grant, search, finder.get(search, issue));
    }

    @GetMapping("/preview")
    @Summary("What a list shows beside an issue: newest event cut down, and what stands out; at most 12 KB")
    Preview previewIssue(Grant grant, @PathVariable String issue, ScopeRequest scope) {
        var search = searches.of(grant, scope);
        var found = finder.get(search, issue);
        var own = search.with(search.selection().ofHashes(found.hashes()));
        var item = items.of(grant, search, List.of(found.id()), true).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        var newest = newest(own);
        var values = tags.of(
                own.selection().scope().narrowedTo(Set.of(found.projectId())),
                found.hashes(),
                List.of(),
                5,
                QueryBudget.SCREEN);
        return new Preview(
                item,
                newest,
                TagFacts.standingOut(values.rows(), OUTLIERS).stream()
                        .map(Outlier::of)
                        .toList());
    }

    /** Of the query, or of the issue when the query finds none in the window. */
    private @Nullable EventSummary newest(Search own) {
        var best = events.mostInformative(own.selection(), QueryBudget.SCREEN)
                .or(() -> events.mostInformative(own.selection().matching(new Query.Everything()), QueryBudget.SCREEN));
        return best.map(event -> EventSummary.of(views.of(own, event, null))).orElse(null);
    }
}
