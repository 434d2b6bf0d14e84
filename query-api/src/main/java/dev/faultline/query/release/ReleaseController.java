package dev.faultline.query.release;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.project.Projects;
import dev.faultline.issues.book.BookedRelease.Deploy;
import dev.faultline.issues.book.ReleaseBook;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Page;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
    private final ReleaseViews views;
    private final Projects projects;
    private final Clock clock;

    ReleaseController(Searches searches, ReleaseBook releases, ReleaseViews views, Projects projects, Clock clock) {
        this.searches = searches;
        this.releases = releases;
        this.views = views;
        this.projects = projects;
        this.clock = clock;
    }

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
        var all = releases.of(reached, MOST);
        return Page.whole(views.of(search, all, all));
    }

    @GetMapping("/releases/{version}")
    @Needs(Permission.EVENT_READ)
    @Summary("One release")
    ReleaseView getRelease(Grant grant, @PathVariable String version, ScopeRequest scope) {
        var search = searches.of(grant, scope);
        var reached = search.selection().scope().tenant().projects();
        return views.of(search, releases.named(reached, version), releases.of(reached, MOST)).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    @PostMapping("/deploys")
    @Needs(Permission.PROJECT_RELEASES)
    @ResponseStatus(HttpStatus.CREATED)
    @Summary("A deploy, told in one line: curl -d '{\"version\":\"shop@1.2\",\"environment\":\"production\"}'")
    ReleaseView.DeployView announceDeploy(Grant grant, @RequestBody DeployRequest wanted) {
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
        return new ReleaseView.DeployView(wanted.environment(), at, wanted.name(), wanted.url());
    }
}
