package dev.faultline.query.search;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.organization.Members;
import dev.faultline.catalog.project.Project;
import dev.faultline.catalog.project.Projects;
import dev.faultline.catalog.team.Teams;
import dev.faultline.core.search.QueryParser;
import dev.faultline.facts.query.QueryCompiler;
import dev.faultline.facts.query.SearchScope;
import dev.faultline.facts.query.Selection;
import dev.faultline.facts.read.Scope;
import dev.faultline.issues.book.IssueBook;
import dev.faultline.issues.book.ReleaseBook;
import dev.faultline.issues.teamwork.Followers;
import dev.faultline.query.freshness.Freshness;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a request's parameters into a selection inside its caller's organisation: the only place that makes scopes. */
@Component
public final class Searches {
    private final Projects projects;
    private final Members members;
    private final Teams teams;
    private final IssueBook issues;
    private final Followers followers;
    private final ReleaseBook releases;
    private final Freshness freshness;
    private final Clock clock;

    Searches(
            Projects projects,
            Members members,
            Teams teams,
            IssueBook issues,
            Followers followers,
            ReleaseBook releases,
            Freshness freshness,
            Clock clock) {
        this.projects = projects;
        this.members = members;
        this.teams = teams;
        this.issues = issues;
        this.followers = followers;
        this.releases = releases;
        this.freshness = freshness;
        this.clock = clock;
    }

    public Search of(Grant grant, ScopeRequest request) {
        // Asked before the facts are read: what becomes visible meanwhile is more than was promised.
        var freshAsOf = freshness.asOf();
        var now = clock.instant();
        var own = projects.of(grant.organizationId());
        var reached = chosen(own, request.project());
        var scope = new SearchScope(
                new Scope(reached.stream().map(Project::id).collect(Collectors.toSet())),
                TimeRange.of(request.t(), now),
                request.env() == null ? List.of() : request.env());
        var directory = new OrganizationDirectory(
                grant,
                own,
                () -> members.of(grant.organizationId()),
                () -> teams.of(grant.organizationId()),
                issues,
                followers,
                releases);
        var query = QueryParser.parse(request.q() == null ? "" : request.q());
        return new Search(Selection.of(scope, query, new QueryCompiler(directory, now)), own, now, freshAsOf);
    }

    /** A name that is none of the organisation's projects chooses nothing, so that a stale link shows nothing foreign. */
    private static List<Project> chosen(List<Project> own, @Nullable List<String> wanted) {
        if (wanted == null || wanted.isEmpty()) {
            return own;
        }
        return own.stream()
                .filter(project -> wanted.contains(project.slug()) || wanted.contains(Long.toString(project.id())))
                .toList();
    }
}
