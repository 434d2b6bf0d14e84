package dev.faultline.query.search;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.organization.Member;
import dev.faultline.catalog.project.Project;
import dev.faultline.catalog.team.Team;
import dev.faultline.core.issue.ShortId;
import dev.faultline.core.search.Operator;
import dev.faultline.core.search.TextPattern;
import dev.faultline.core.search.Value;
import dev.faultline.facts.query.SearchDirectory;
import dev.faultline.issues.book.IssueBook;
import dev.faultline.issues.book.ReleaseBook;
import dev.faultline.issues.teamwork.Followers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Names of one organisation, as one person means them. Asked only when a query has such a name. */
final class OrganizationDirectory implements SearchDirectory {
    private final Grant grant;
    private final List<Project> projects;
    private final Supplier<List<Member>> members;
    private final Supplier<List<Team>> teams;
    private final IssueBook issues;
    private final Followers followers;
    private final ReleaseBook releases;

    OrganizationDirectory(
            Grant grant,
            List<Project> projects,
            Supplier<List<Member>> members,
            Supplier<List<Team>> teams,
            IssueBook issues,
            Followers followers,
            ReleaseBook releases) {
        this.grant = grant;
        this.projects = projects;
        this.members = members;
        this.teams = teams;
        this.issues = issues;
        this.followers = followers;
        this.releases = releases;
    }

    @Override
    public Collection<Long> projects(TextPattern slugOrId) {
        return projects.stream()
                .filter(project -> slugOrId.matches(project.slug()) || slugOrId.matches(Long.toString(project.id())))
                .map(Project::id)
                .toList();
    }

    @Override
    public Collection<Long> issues(TextPattern shortIdOrNumber) {
        if (!shortIdOrNumber.isLiteral()) {
            return List.of();
        }
        var text = shortIdOrNumber.text();
        if (text.matches("\\d{1,15}")) {
            return issues.issue(projectIds(), Long.parseLong(text)).stream()
                    .map(issue -> issue.id())
                    .toList();
        }
        return ShortId.parse(text).stream()
                .flatMap(id -> projects.stream()
                        .filter(project -> project.prefix().equals(id.prefix()))
                        .flatMap(project -> issues.byNumber(project.id(), id.number()).stream()))
                .map(issue -> issue.id())
                .toList();
    }

    @Override
    public Collection<String> assignees(Value person) {
        return switch (person) {
            case Value.Self(var withTeams) -> {
                List<String> self = new ArrayList<>(List.of("user:" + Asker.id(grant)));
                if (withTeams) {
                    teams.get().stream()
                            .filter(team -> team.members().contains(Asker.id(grant)))
                            .forEach(team -> self.add("team:" + team.id()));
                }
                yield self;
            }
            case Value.Text(var name) -> named(name);
            default -> List.of();
        };
    }

    private List<String> named(TextPattern name) {
        if (name.isLiteral() && name.text().startsWith("#")) {
            var slug = name.text().substring(1);
            return teams.get().stream()
                    .filter(team -> team.slug().equals(slug))
                    .map(team -> "team:" + team.id())
                    .toList();
        }
        return Stream.concat(
                        usersNamed(name).map(id -> "user:" + id),
                        teams.get().stream()
                                .filter(team -> name.matches(team.slug()))
                                .map(team -> "team:" + team.id()))
                .toList();
    }

    private Stream<Long> usersNamed(TextPattern name) {
        return members.get().stream()
                .filter(member -> name.matches(member.email()) || name.matches(member.name()))
                .map(Member::id);
    }

    @Override
    public Collection<Long> bookmarked(Value person) {
        var users = person instanceof Value.Text(var name) ? usersNamed(name).toList() : List.of(Asker.id(grant));
        return followers.bookmarked(users, projectIds());
    }

    /** There is no ticket integration yet: no issue has a ticket. */
    @Override
    public Collection<Long> linked() {
        return List.of();
    }

    @Override
    public Collection<String> releases(Operator operator, String version) {
        return releases.comparing(projectIds(), operator, version);
    }

    @Override
    public Collection<NamedRelease> latestReleases() {
        return releases.latest(projectIds()).stream()
                .map(release -> new NamedRelease(release.projectId(), release.version()))
                .toList();
    }

    private List<Long> projectIds() {
        return projects.stream().map(Project::id).toList();
    }
}
