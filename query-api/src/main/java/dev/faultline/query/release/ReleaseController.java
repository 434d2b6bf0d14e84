package dev.faultline.query.release;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.project.Projects;
import dev.faultline.core.release.ReleaseName;
import dev.faultline.facts.query.GroupKey;
import dev.faultline.facts.query.GroupQuery;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.query.SeriesQuery;
import dev.faultline.issues.book.BookedRelease;
import dev.faultline.issues.book.BookedRelease.Deploy;
import dev.faultline.issues.book.ReleaseBook;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Search;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Page;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Releases and deploys. */
@RestController
@RequestMapping("/api/v1/orgs/{org}")
class ReleaseController {
    private static final int MOST = 200;

    private final Searches searches;
    private final ReleaseBook releases;
    private final GroupQuery groups;
    private final Projects projects;
    private final Clock clock;

    ReleaseController(Searches searches, ReleaseBook releases, GroupQuery groups, Projects projects, Clock clock) {
        this.searches = searches;
        this.releases = releases;
        this.groups = groups;
        this.projects = projects;
        this.clock = clock;
    }

    /** Where and when a release went live. */
    record DeployView(
            String environment,
            Instant at,
            @Nullable String name,
            @Nullable String url) {}

    /**
     * A release, over all projects that have it.
     *
     * @param ordered whether its name says where it stands among others; else first sight does
     * @param events inside the scope
     */
    record ReleaseView(
            String version,
            List<String> projects,
            Instant createdAt,
            @Nullable Instant releasedAt,
            boolean ordered,
            @Nullable String ref,
            @Nullable String url,
            int commits,
            List<DeployView> deploys,
            long events,
            long users) {}

    /** A deploy, told in one line by a pipeline. */
    record DeployRequest(
            String version,
            String environment,
            @Nullable List<String> projects,
            @Nullable String name,
            @Nullable String url,
            @Nullable Instant at) {}

    @GetMapping("/releases")
    @Needs(Permission.EVENT_READ)
    @Summary("Releases, newest first, with events inside the scope")
    Page<ReleaseView> listReleases(Grant grant, ScopeRequest scope) {
        var search = searches.of(grant, scope);
        var reached = search.selection().scope().tenant().projects();
        return Page.whole(views(search, releases.of(reached, MOST)));
    }

    @GetMapping("/releases/{version}")
    @Needs(Permission.EVENT_READ)
    @Summary("One release")
    ReleaseView getRelease(Grant grant, @PathVariable String version, ScopeRequest scope) {
        var search = searches.of(grant, scope);
        var reached = search.selection().scope().tenant().projects();
        return views(search, releases.named(reached, version)).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    @PostMapping("/deploys")
    @Needs(Permission.PROJECT_RELEASES)
    @ResponseStatus(HttpStatus.CREATED)
    @Summary("A deploy, told in one line: curl -d '{\"version\":\"shop@1.2\",\"environment\":\"production\"}'")
    DeployView announceDeploy(Grant grant, @RequestBody DeployRequest wanted) {
        var now = clock.instant();
        var at = wanted.at() == null ? now : wanted.at();
        var names = wanted.projects() == null || wanted.projects().isEmpty()
                ? projects.of(grant.organizationId()).stream()
                        .map(project -> project.slug())
                        .toList()
                : wanted.projects();
        for (var name : names) {
            var project = projects.get(grant.organizationId(), name).id();
            releases.announce(project, wanted.version(), at, null, wanted.url(), now);
            releases.deploy(
                    project,
                    wanted.version(),
                    new Deploy(0, wanted.environment(), wanted.name(), wanted.url(), null, at));
        }
        return new DeployView(wanted.environment(), at, wanted.name(), wanted.url());
    }

    private record Numbers(long events, long users) {}

    private List<ReleaseView> views(Search search, Collection<BookedRelease> found) {
        Map<String, Numbers> numbers = groups
                .top(
                        search.selection(),
                        List.of(GroupKey.of("release")),
                        SeriesQuery.Measure.EVENTS,
                        1_000,
                        QueryBudget.SCREEN)
                .rows()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.keys().getFirst(), row -> new Numbers(row.events(), row.users()), (a, b) -> a));
        var slugs = search.byId();
        return found.stream()
                .collect(Collectors.groupingBy(BookedRelease::version, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> view(
                        entry.getKey(),
                        entry.getValue(),
                        entry.getValue().stream()
                                .map(release -> slugs.get(release.projectId()))
                                .filter(Objects::nonNull)
                                .map(project -> project.slug())
                                .toList(),
                        numbers.getOrDefault(entry.getKey(), new Numbers(0, 0))))
                .toList();
    }

    private static ReleaseView view(String version, List<BookedRelease> each, List<String> projects, Numbers numbers) {
        var first = each.getFirst();
        return new ReleaseView(
                version,
                projects,
                each.stream()
                        .map(BookedRelease::firstSeen)
                        .min(Instant::compareTo)
                        .orElseThrow(),
                first.released(),
                ReleaseName.of(version).isOrdered(),
                first.ref(),
                first.url(),
                first.commits().size(),
                first.deploys().stream()
                        .map(deploy ->
                                new DeployView(deploy.environment(), deploy.finishedAt(), deploy.name(), deploy.url()))
                        .toList(),
                numbers.events(),
                numbers.users());
    }
}
