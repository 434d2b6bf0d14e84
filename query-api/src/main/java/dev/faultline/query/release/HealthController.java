package dev.faultline.query.release;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.facts.query.GroupKey;
import dev.faultline.facts.query.GroupQuery;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.query.SeriesQuery.Measure;
import dev.faultline.facts.query.SessionFacts;
import dev.faultline.query.release.ReleaseView.SessionHealth;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Summary;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How sessions end, and which environments there are. */
@RestController
@RequestMapping("/api/v1/orgs/{org}")
@Needs(Permission.EVENT_READ)
class HealthController {
    private static final int MOST = 200;

    private final Searches searches;
    private final SessionFacts sessions;
    private final GroupQuery groups;

    HealthController(Searches searches, SessionFacts sessions, GroupQuery groups) {
        this.searches = searches;
        this.sessions = sessions;
        this.groups = groups;
    }

    /** An environment that events named, with how many did in the scope. */
    record EnvironmentView(String name, long events, Instant lastSeen) {}

    @GetMapping("/sessions")
    @Summary("Sessions inside the scope, how they ended, and the crash-free rates")
    SessionHealth getSessions(Grant grant, ScopeRequest scope) {
        var search = searches.of(grant, scope);
        return ReleaseViews.health(sessions.whole(search.selection().scope(), QueryBudget.SCREEN));
    }

    @GetMapping("/environments")
    @Summary("Environments that events inside the scope named, the most frequent first")
    List<EnvironmentView> listEnvironments(Grant grant, ScopeRequest scope) {
        var search = searches.of(grant, scope);
        return groups
                .top(search.selection(), List.of(GroupKey.of("environment")), Measure.EVENTS, MOST, QueryBudget.SCREEN)
                .rows()
                .stream()
                .map(row -> new EnvironmentView(
                        row.keys().getFirst(), row.events(), Instant.ofEpochMilli(row.lastSeenMs())))
                .toList();
    }
}
