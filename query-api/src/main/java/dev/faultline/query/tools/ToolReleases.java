package dev.faultline.query.tools;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.project.Project;
import dev.faultline.catalog.project.Projects;
import dev.faultline.issues.book.BookedRelease;
import dev.faultline.issues.book.BookedRelease.Commit;
import dev.faultline.issues.book.ReleaseBook;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The book of releases as Sentry's command line speaks of it: by name, over the projects of an organisation. */
@Component
final class ToolReleases {
    private static final int MOST = 100;
    private static final int MOST_COMMITS = 1_000;

    private final Projects projects;
    private final ReleaseBook book;
    private final ToolPages pages;
    private final CommitFixes fixes;
    private final Clock clock;

    ToolReleases(Projects projects, ReleaseBook book, ToolPages pages, CommitFixes fixes, Clock clock) {
        this.projects = projects;
        this.book = book;
        this.pages = pages;
        this.fixes = fixes;
        this.clock = clock;
    }

    List<BookedRelease> newest(Grant grant) {
        return book.of(ids(all(grant)), MOST);
    }

    List<ToolRelease> list(Grant grant) {
        return views(grant, newest(grant));
    }

    List<ToolRelease> list(Grant grant, String project) {
        return views(
                grant,
                book.of(List.of(projects.get(grant.organizationId(), project).id()), MOST));
    }

    /** In each project that has it. */
    List<BookedRelease> named(Grant grant, String version) {
        return book.named(ids(all(grant)), version);
    }

    ToolRelease get(Grant grant, String version) {
        return views(grant, named(grant, version)).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    /** Announces it where it is not known yet, and adds what was sent. */
    void change(Grant grant, String version, JsonNode sent) {
        var now = clock.instant();
        for (var project : chosen(grant, sent, version)) {
            book.announce(
                    project.id(),
                    version,
                    Sent.time(sent, "dateReleased"),
                    Sent.text(sent, "ref"),
                    Sent.text(sent, "url"),
                    now);
            var commits = commits(sent);
            if (!commits.isEmpty()) {
                var before = commits(project, version);
                book.commits(project.id(), version, commits);
                fixes.resolve(grant, project, version, before, commits);
            }
            if (sent.path("status").isString()) {
                book.archive(
                        project.id(), version, sent.path("status").asString().equals("archived"));
            }
        }
    }

    private List<Commit> commits(Project project, String version) {
        return book.named(List.of(project.id()), version).stream()
                .flatMap(release -> release.commits().stream())
                .toList();
    }

    private static List<Commit> commits(JsonNode sent) {
        List<Commit> commits = new ArrayList<>();
        sent.path("commits")
                .forEach(commit -> commits.add(new Commit(
                        commit.path("id").asString(""),
                        Sent.text(commit, "repository"),
                        Sent.text(commit, "author_name"),
                        Sent.text(commit, "author_email"),
                        Sent.text(commit, "message"),
                        Sent.text(commit, "timestamp"))));
        sent.path("refs")
                .forEach(ref -> commits.add(new Commit(
                        ref.path("commit").asString(""), Sent.text(ref, "repository"), null, null, null, null)));
        return commits.stream()
                .filter(commit -> !commit.id().isEmpty())
                .limit(MOST_COMMITS)
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

    private List<ToolRelease> views(Grant grant, Collection<BookedRelease> found) {
        var known = all(grant).stream().collect(Collectors.toMap(Project::id, project -> project));
        return found.stream()
                .collect(Collectors.groupingBy(BookedRelease::version, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(each -> ToolRelease.of(
                        each.getFirst(),
                        each.stream()
                                .map(release -> known.get(release.projectId()))
                                .filter(Objects::nonNull)
                                .toList(),
                        pages.page("/" + grant.organizationSlug() + "/releases/"
                                + each.getFirst().version())))
                .toList();
    }

    private List<Project> all(Grant grant) {
        return projects.of(grant.organizationId());
    }

    private static List<Long> ids(List<Project> projects) {
        return projects.stream().map(Project::id).toList();
    }
}
