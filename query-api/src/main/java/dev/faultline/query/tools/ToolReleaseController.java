package dev.faultline.query.tools;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.project.Project;
import dev.faultline.catalog.project.Projects;
import dev.faultline.issues.book.BookedRelease;
import dev.faultline.issues.book.BookedRelease.Commit;
import dev.faultline.issues.book.BookedRelease.Deploy;
import dev.faultline.issues.book.ReleaseBook;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Releases and deploys as Sentry's command line announces and reads them. */
@RestController
class ToolReleaseController {
    private static final int MOST = 100;

    private final Projects projects;
    private final ReleaseBook releases;
    private final ToolPages pages;
    private final Clock clock;

    ToolReleaseController(Projects projects, ReleaseBook releases, ToolPages pages, Clock clock) {
        this.projects = projects;
        this.releases = releases;
        this.pages = pages;
        this.clock = clock;
    }

    record ToolReleaseProject(String id, String slug, String name) {}

    /** A release in Sentry's form. */
    record ToolRelease(
            String id,
            String version,
            String shortVersion,
            String status,
            @Nullable String ref,
            String url,
            Instant dateCreated,
            @Nullable Instant dateReleased,
            @Nullable Instant lastEvent,
            int newGroups,
            int commitCount,
            int deployCount,
            List<ToolReleaseProject> projects) {}

    record ToolDeploy(
            String id,
            String environment,
            @Nullable String name,
            @Nullable String url,
            @Nullable Instant dateStarted,
            Instant dateFinished) {}

    @GetMapping("/api/0/organizations/{org}/releases/")
    @Needs(Permission.PROJECT_READ)
    @Summary("Releases, newest first")
    List<ToolRelease> listReleases(Grant grant) {
        return views(grant, releases.of(ids(all(grant)), MOST));
    }

    @GetMapping("/api/0/projects/{org}/{project}/releases/")
    @Needs(Permission.PROJECT_READ)
    @Summary("Releases of a project, newest first")
    List<ToolRelease> listProjectReleases(Grant grant, @PathVariable String project) {
        var own = projects.get(grant.organizationId(), project);
        return views(grant, releases.of(List.of(own.id()), MOST));
    }

    @PostMapping("/api/0/organizations/{org}/releases/")
    @Needs(Permission.PROJECT_RELEASES)
    @ResponseStatus(HttpStatus.CREATED)
    @Summary("Announces a release, or changes one that is there")
    ToolRelease announceRelease(Grant grant, @RequestBody JsonNode sent) {
        var version = sent.path("version").asString("");
        if (version.isBlank() || version.length() > 250) {
            throw new ProblemException(ProblemCode.INVALID_VALUE, "a release needs a version").inField("version");
        }
        var chosen = chosen(grant, sent, version);
        change(chosen, version, sent);
        return get(grant, version);
    }

    @GetMapping("/api/0/organizations/{org}/releases/{version}/")
    @Needs(Permission.PROJECT_READ)
    @Summary("One release")
    ToolRelease getRelease(Grant grant, @PathVariable String version) {
        return get(grant, version);
    }

    @PutMapping("/api/0/organizations/{org}/releases/{version}/")
    @Needs(Permission.PROJECT_RELEASES)
    @Summary("Finalises, archives, or tells commits of a release")
    ToolRelease changeRelease(Grant grant, @PathVariable String version, @RequestBody JsonNode sent) {
        change(chosen(grant, sent, version), version, sent);
        return get(grant, version);
    }

    @DeleteMapping("/api/0/organizations/{org}/releases/{version}/")
    @Needs(Permission.PROJECT_RELEASES)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Summary("Forgets what tools said of a release")
    void removeRelease(Grant grant, @PathVariable String version) {
        var found = named(grant, version);
        found.forEach(release -> releases.remove(release.projectId(), version));
    }

    @GetMapping("/api/0/organizations/{org}/releases/{version}/deploys/")
    @Needs(Permission.PROJECT_READ)
    @Summary("Where a release went live")
    List<ToolDeploy> listDeploys(Grant grant, @PathVariable String version) {
        return named(grant, version).stream()
                .flatMap(release -> release.deploys().stream())
                .map(ToolReleaseController::deploy)
                .toList();
    }

    @PostMapping("/api/0/organizations/{org}/releases/{version}/deploys/")
    @Needs(Permission.PROJECT_RELEASES)
    @ResponseStatus(HttpStatus.CREATED)
    @Summary("Tells that a release went live")
    ToolDeploy addDeploy(Grant grant, @PathVariable String version, @RequestBody JsonNode sent) {
        var finished = time(sent, "dateFinished");
        var wanted = new Deploy(
                0,
                sent.path("environment").asString("production"),
                text(sent, "name"),
                text(sent, "url"),
                time(sent, "dateStarted"),
                finished == null ? clock.instant() : finished);
        return named(grant, version).stream()
                .map(release -> releases.deploy(release.projectId(), version, wanted))
                .toList()
                .stream()
                .findFirst()
                .map(ToolReleaseController::deploy)
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    @GetMapping("/api/0/organizations/{org}/releases/{version}/previous-with-commits/")
    @Needs(Permission.PROJECT_READ)
    @Summary("The last release before this one whose commits are known; empty when there is none")
    JsonNode previousWithCommits(Grant grant, @PathVariable String version) {
        return releases.of(ids(all(grant)), MOST).stream()
                .filter(release ->
                        !release.version().equals(version) && !release.commits().isEmpty())
                .findFirst()
                .<JsonNode>map(release -> JsonMapper.shared()
                        .createObjectNode()
                        .put("version", release.version())
                        .set(
                                "lastCommit",
                                JsonMapper.shared()
                                        .createObjectNode()
                                        .put("id", release.commits().getFirst().id())))
                .orElseGet(() -> JsonMapper.shared().createObjectNode());
    }

    @GetMapping("/api/0/organizations/{org}/repos/")
    @Needs(Permission.PROJECT_READ)
    @Summary("Repositories that this server reads commits from: none, it takes commits as they are sent")
    List<String> listRepositories(Grant grant) {
        return List.of();
    }

    private void change(List<Project> chosen, String version, JsonNode sent) {
        var now = clock.instant();
        for (var project : chosen) {
            releases.announce(
                    project.id(), version, time(sent, "dateReleased"), text(sent, "ref"), text(sent, "url"), now);
            var commits = commits(sent);
            if (!commits.isEmpty()) {
                releases.commits(project.id(), version, commits);
            }
            if (sent.path("status").isString()) {
                releases.archive(
                        project.id(), version, sent.path("status").asString().equals("archived"));
            }
        }
    }

    private static List<Commit> commits(JsonNode sent) {
        List<Commit> commits = new ArrayList<>();
        sent.path("commits")
                .forEach(commit -> commits.add(new Commit(
                        commit.path("id").asString(""),
                        text(commit, "repository"),
                        text(commit, "author_name"),
                        text(commit, "author_email"),
                        text(commit, "message"),
                        text(commit, "timestamp"))));
        sent.path("refs")
                .forEach(ref -> commits.add(
                        new Commit(ref.path("commit").asString(""), text(ref, "repository"), null, null, null, null)));
        return commits.stream()
                .filter(commit -> !commit.id().isEmpty())
                .limit(1_000)
                .toList();
    }

    /** The projects named, else those that have the release already. */
    private List<Project> chosen(Grant grant, JsonNode sent, String version) {
        var named = new LinkedHashMap<Long, Project>();
        sent.path("projects").forEach(name -> {
            var project = projects.get(grant.organizationId(), name.asString(name.toString()));
            named.put(project.id(), project);
        });
        if (!named.isEmpty()) {
            return List.copyOf(named.values());
        }
        var having =
                named(grant, version).stream().map(BookedRelease::projectId).toList();
        return all(grant).stream()
                .filter(project -> having.contains(project.id()))
                .toList();
    }

    private ToolRelease get(Grant grant, String version) {
        return views(grant, named(grant, version)).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    private List<BookedRelease> named(Grant grant, String version) {
        return releases.named(ids(all(grant)), version);
    }

    private List<Project> all(Grant grant) {
        return projects.of(grant.organizationId());
    }

    private static List<Long> ids(List<Project> projects) {
        return projects.stream().map(Project::id).toList();
    }

    private List<ToolRelease> views(Grant grant, List<BookedRelease> found) {
        var known = all(grant).stream().collect(Collectors.toMap(Project::id, project -> project));
        return found.stream()
                .collect(Collectors.groupingBy(BookedRelease::version, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(each -> view(
                        grant,
                        each,
                        each.stream()
                                .map(release -> known.get(release.projectId()))
                                .filter(Objects::nonNull)
                                .map(project -> new ToolReleaseProject(
                                        Long.toString(project.id()), project.slug(), project.name()))
                                .toList()))
                .toList();
    }

    private ToolRelease view(Grant grant, List<BookedRelease> each, List<ToolReleaseProject> owners) {
        var first = each.getFirst();
        return new ToolRelease(
                first.version(),
                first.version(),
                first.version(),
                first.archived() ? "archived" : "open",
                first.ref(),
                pages.page("/" + grant.organizationSlug() + "/releases/" + first.version()),
                first.firstSeen(),
                first.released(),
                null,
                0,
                first.commits().size(),
                first.deploys().size(),
                owners);
    }

    private static ToolDeploy deploy(Deploy deploy) {
        return new ToolDeploy(
                Long.toString(deploy.id()),
                deploy.environment(),
                deploy.name(),
                deploy.url(),
                deploy.startedAt(),
                deploy.finishedAt());
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.path(name).isString() ? node.path(name).asString() : null;
    }

    private static @Nullable Instant time(JsonNode node, String name) {
        var text = text(node, name);
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw (ProblemException)
                    new ProblemException(ProblemCode.INVALID_VALUE, name + " takes a moment with a zone")
                            .inField(name)
                            .initCause(e);
        }
    }
}
