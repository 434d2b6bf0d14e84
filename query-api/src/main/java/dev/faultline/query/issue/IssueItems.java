package dev.faultline.query.issue;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.organization.Member;
import dev.faultline.catalog.organization.Members;
import dev.faultline.catalog.project.Project;
import dev.faultline.catalog.team.Team;
import dev.faultline.catalog.team.Teams;
import dev.faultline.core.issue.ShortId;
import dev.faultline.facts.query.IssueHashes;
import dev.faultline.facts.query.IssueNumbers;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.query.TagFacts;
import dev.faultline.issues.book.BookedIssue;
import dev.faultline.issues.book.IssueBook;
import dev.faultline.issues.teamwork.Followers;
import dev.faultline.query.issue.IssueItem.Assignee;
import dev.faultline.query.issue.IssueItem.AssigneeKind;
import dev.faultline.query.issue.IssueItem.IssuePriority;
import dev.faultline.query.issue.IssueItem.IssueStatus;
import dev.faultline.query.issue.IssueItem.IssueSubstatus;
import dev.faultline.query.issue.IssueItem.ProjectRef;
import dev.faultline.query.search.Asker;
import dev.faultline.query.search.Search;
import dev.faultline.query.search.Together;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Issues by id with the numbers of a search: one answer of PostgreSQL, then four of ClickHouse side by side. */
@Component
public final class IssueItems {
    /** Buckets of the trend that rows draw. */
    public static final int TREND = 32;

    private final IssueBook book;
    private final IssueNumbers numbers;
    private final TagFacts tags;
    private final Followers followers;
    private final Members members;
    private final Teams teams;
    private final Together together;

    IssueItems(
            IssueBook book,
            IssueNumbers numbers,
            TagFacts tags,
            Followers followers,
            Members members,
            Teams teams,
            Together together) {
        this.book = book;
        this.numbers = numbers;
        this.tags = tags;
        this.followers = followers;
        this.members = members;
        this.teams = teams;
        this.together = together;
    }

    /** In the order of the ids; those that are gone meanwhile are left out. */
    public List<IssueItem> of(Grant grant, Search search, List<Long> ids, boolean trend) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var booked = book.byId(search.projectIds(), ids);
        var hashes = new IssueHashes(
                booked.values().stream().collect(Collectors.toMap(BookedIssue::id, BookedIssue::hashes)));
        var scope = search.selection().scope();
        var inScope = together.begin(() -> numbers.inScope(search.selection(), hashes, QueryBudget.SCREEN));
        var trends = together.begin(() ->
                trend ? numbers.trends(search.selection(), hashes, TREND, QueryBudget.SCREEN) : Map.<Long, long[]>of());
        var lifetime = together.begin(() -> numbers.lifetime(scope, hashes, QueryBudget.SCREEN));
        var newest = together.begin(() -> tags.newest(scope, hashes, QueryBudget.SCREEN).rows().stream()
                .collect(Collectors.toMap(TagFacts.Newest::issueId, Function.identity())));
        var marks = followers.of(Asker.id(grant), ids);
        var names = new Names(grant.organizationId(), booked.values());
        var projects = search.byId();
        return ids.stream()
                .map(booked::get)
                .filter(Objects::nonNull)
                .filter(issue -> projects.containsKey(issue.projectId()))
                .map(issue -> item(
                        issue,
                        Objects.requireNonNull(projects.get(issue.projectId())),
                        inScope.get().get(issue.id()),
                        lifetime.get().get(issue.id()),
                        newest.get().get(issue.id()),
                        marks.getOrDefault(issue.id(), new Followers.Mark(false, false)),
                        names,
                        trend ? points(trends.get().get(issue.id())) : null))
                .toList();
    }

    /** What stands decided of issues, without the numbers, which depend on a scope. */
    public Map<Long, Standing> standing(long organizationId, Collection<Long> projects, Collection<Long> ids) {
        var booked = book.byId(projects, ids);
        var names = new Names(organizationId, booked.values());
        return booked.values().stream()
                .collect(Collectors.toMap(
                        BookedIssue::id,
                        issue -> new Standing(
                                issue.version(),
                                status(issue),
                                substatus(issue),
                                priority(issue),
                                names.assignee(issue))));
    }

    /** The part of an {@link IssueItem} that people and regressions decide. */
    public record Standing(
            long version,
            IssueStatus status,
            @Nullable IssueSubstatus substatus,
            IssuePriority priority,
            @Nullable Assignee assignee) {}

    private static IssueStatus status(BookedIssue issue) {
        return IssueStatus.valueOf(issue.state().status().toUpperCase(Locale.ROOT));
    }

    private static @Nullable IssueSubstatus substatus(BookedIssue issue) {
        var substatus = issue.state().substatus();
        return substatus.isEmpty() ? null : IssueSubstatus.valueOf(substatus.toUpperCase(Locale.ROOT));
    }

    private static IssuePriority priority(BookedIssue issue) {
        return IssuePriority.valueOf(issue.state().priority().toUpperCase(Locale.ROOT));
    }

    private static IssueItem item(
            BookedIssue issue,
            Project project,
            IssueNumbers.@Nullable InScope inScope,
            IssueNumbers.@Nullable Lifetime lifetime,
            TagFacts.@Nullable Newest newest,
            Followers.Mark mark,
            Names names,
            @Nullable List<Long> trend) {
        return new IssueItem(
                issue.id(),
                issue.version(),
                new ShortId(project.prefix(), issue.number()).toString(),
                new ProjectRef(project.id(), project.slug()),
                issue.platform(),
                issue.level(),
                issue.errorType(),
                issue.value(),
                issue.title(),
                issue.culprit(),
                newest == null || newest.transaction().isEmpty() ? null : newest.transaction(),
                status(issue),
                substatus(issue),
                newest != null && newest.unhandled(),
                priority(issue),
                names.assignee(issue),
                lifetime == null ? issue.firstSeen() : earlier(issue.firstSeen(), lifetime.firstSeen()),
                lifetime == null ? issue.firstSeen() : lifetime.lastSeen(),
                inScope == null ? 0 : inScope.events(),
                inScope == null ? 0 : inScope.users(),
                lifetime == null ? 0 : lifetime.events(),
                lifetime == null ? 0 : lifetime.users(),
                issue.comments(),
                mark.bookmarked(),
                mark.subscribed(),
                trend,
                lifetime == null || lifetime.firstRelease().isEmpty() ? issue.firstRelease() : lifetime.firstRelease(),
                lifetime == null || lifetime.lastRelease().isEmpty() ? null : lifetime.lastRelease());
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static List<Long> points(long @Nullable [] parts) {
        return parts == null
                ? List.copyOf(Collections.nCopies(TREND, 0L))
                : Arrays.stream(parts).boxed().toList();
    }

    /** Names of assignees, read only when somebody is assigned. */
    private final class Names {
        private final Map<Long, String> users;
        private final Map<Long, String> groups;

        Names(long organizationId, Collection<BookedIssue> issues) {
            users = issues.stream().anyMatch(issue -> issue.state().assignedUser() != null)
                    ? members.of(organizationId).stream().collect(Collectors.toMap(Member::id, Member::name))
                    : Map.of();
            groups = issues.stream().anyMatch(issue -> issue.state().assignedTeam() != null)
                    ? teams.of(organizationId).stream().collect(Collectors.toMap(Team::id, Team::name))
                    : Map.of();
        }

        @Nullable Assignee assignee(BookedIssue issue) {
            var user = issue.state().assignedUser();
            if (user != null) {
                return new Assignee(AssigneeKind.USER, user, users.getOrDefault(user, "former member"));
            }
            var team = issue.state().assignedTeam();
            return team == null
                    ? null
                    : new Assignee(AssigneeKind.TEAM, team, groups.getOrDefault(team, "former team"));
        }
    }
}
