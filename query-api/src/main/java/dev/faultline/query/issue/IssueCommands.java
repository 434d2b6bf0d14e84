package dev.faultline.query.issue;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.organization.Members;
import dev.faultline.catalog.team.Teams;
import dev.faultline.facts.query.IssueOrder;
import dev.faultline.facts.query.IssueRanking;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.query.RankedIssue;
import dev.faultline.issues.book.BookedRelease;
import dev.faultline.issues.book.IssueBook;
import dev.faultline.issues.book.ReleaseBook;
import dev.faultline.issues.command.CommandExecutor;
import dev.faultline.issues.command.CommandExecutor.Done;
import dev.faultline.issues.command.CommandExecutor.Order;
import dev.faultline.issues.command.CommandResult;
import dev.faultline.issues.command.IssueCommand;
import dev.faultline.issues.command.IssueCommand.Resolution;
import dev.faultline.issues.command.Merging;
import dev.faultline.issues.teamwork.Followers;
import dev.faultline.issues.teamwork.Inbox;
import dev.faultline.query.issue.CommandRequest.AssignTo;
import dev.faultline.query.issue.IssueCommandController.CommandOutcome;
import dev.faultline.query.issue.IssueItem.AssigneeKind;
import dev.faultline.query.search.Asker;
import dev.faultline.query.search.Search;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From a request to the one executor of {@code issues}, and what follows for people. */
@Component
public final class IssueCommands {
    /** As many as people can mean at once; larger searches are narrowed first. */
    private static final int MOST = 1_000;

    private final CommandExecutor executor;
    private final Merging merging;
    private final Followers followers;
    private final Inbox inbox;
    private final IssueRanking ranking;
    private final IssueBook book;
    private final ReleaseBook releases;
    private final Members members;
    private final Teams teams;
    private final CommandResults results;
    private final ChangesTold told;

    IssueCommands(
            CommandExecutor executor,
            Merging merging,
            Followers followers,
            Inbox inbox,
            IssueRanking ranking,
            IssueBook book,
            ReleaseBook releases,
            Members members,
            Teams teams,
            CommandResults results,
            ChangesTold told) {
        this.executor = executor;
        this.merging = merging;
        this.followers = followers;
        this.inbox = inbox;
        this.ranking = ranking;
        this.book = book;
        this.releases = releases;
        this.members = members;
        this.teams = teams;
        this.results = results;
        this.told = told;
    }

    /** All issues of a search, newest first, at most a thousand. */
    List<Long> found(Search search) {
        return ranking.page(search.selection(), IssueOrder.LAST, null, MOST - 1, QueryBudget.SCREEN).rows().stream()
                .map(RankedIssue::issueId)
                .toList();
    }

    CommandOutcome run(Grant grant, Search search, List<Long> ids, Map<Long, Long> versions, CommandRequest wanted) {
        if (ids.size() > MOST) {
            throw new ProblemException(ProblemCode.INVALID_VALUE, "at most " + MOST + " issues at once").inField("ids");
        }
        return results.of(grant, execute(grant, search, ids, versions, wanted));
    }

    /** The same for whoever reads results themselves. */
    public Done execute(Grant grant, Search search, List<Long> ids, Map<Long, Long> versions, CommandRequest wanted) {
        return told(grant, search, carriedOut(grant, search, ids, versions, wanted));
    }

    private Done told(Grant grant, Search search, Done done) {
        told.tell(
                grant,
                search,
                done.results().stream()
                        .filter(CommandResult.Changed.class::isInstance)
                        .map(CommandResult::issueId)
                        .toList());
        return done;
    }

    private Done carriedOut(
            Grant grant, Search search, List<Long> ids, Map<Long, Long> versions, CommandRequest wanted) {
        var order = order(grant, search);
        return switch (wanted.type()) {
            case RESOLVE -> executor.execute(order, ids, versions, resolve(search, ids, wanted));
            case ARCHIVE ->
                executor.execute(
                        order,
                        ids,
                        versions,
                        new IssueCommand.Archive(
                                wanted.until(),
                                wanted.events(),
                                wanted.users(),
                                Boolean.TRUE.equals(wanted.escalating())));
            case UNRESOLVE -> executor.execute(order, ids, versions, new IssueCommand.Unresolve());
            case ASSIGN -> assign(grant, order, ids, versions, wanted.to());
            case PRIORITY ->
                executor.execute(
                        order,
                        ids,
                        versions,
                        new IssueCommand.SetPriority(
                                needed(wanted.priority(), "priority").name().toLowerCase(Locale.ROOT)));
            case BOOKMARK -> mark(grant, search, ids, wanted, true);
            case SUBSCRIBE -> mark(grant, search, ids, wanted, false);
            case MERGE -> merge(order, ids, wanted.into());
            case DISCARD -> discard(grant, order, ids, versions);
        };
    }

    Done undo(Grant grant, Search search, String token) {
        return told(grant, search, executor.undo(order(grant, search), token));
    }

    List<Long> unmerge(Grant grant, Search search, long issue, Collection<Long> hashes) {
        var again = merging.unmerge(order(grant, search), issue, hashes);
        told.tell(grant, search, Stream.concat(Stream.of(issue), again.stream()).toList());
        return again;
    }

    private static Order order(Grant grant, Search search) {
        return new Order(
                search.projectIds(), Asker.actor(grant), UUID.randomUUID().toString(), search.now());
    }

    private IssueCommand resolve(Search search, List<Long> ids, CommandRequest wanted) {
        var in = wanted.in() == null ? CommandRequest.ResolveIn.NOW : wanted.in();
        return switch (in) {
            case NOW -> new IssueCommand.Resolve(Resolution.NOW, null);
            case NEXT -> new IssueCommand.Resolve(Resolution.IN_NEXT_RELEASE, null);
            case RELEASE ->
                new IssueCommand.Resolve(
                        Resolution.IN_RELEASE,
                        "latest".equals(wanted.release()) ? latest(search, ids) : needed(wanted.release(), "release"));
        };
    }

    private String latest(Search search, List<Long> ids) {
        var projects = book.byId(search.projectIds(), ids).values().stream()
                .map(issue -> issue.projectId())
                .distinct()
                .toList();
        if (projects.size() > 1) {
            throw new ProblemException(
                            ProblemCode.INVALID_VALUE, "issues of several projects have no common newest release")
                    .inField("release");
        }
        return releases.latest(projects).stream()
                .map(BookedRelease::version)
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.INVALID_VALUE, "this project has no release yet")
                        .inField("release"));
    }

    private Done assign(Grant grant, Order order, List<Long> ids, Map<Long, Long> versions, @Nullable AssignTo to) {
        var user = to != null && to.kind() == AssigneeKind.USER ? to.id() : null;
        var team = to != null && to.kind() == AssigneeKind.TEAM ? to.id() : null;
        if (user != null) {
            members.get(grant.organizationId(), user);
        }
        if (team != null) {
            teams.get(grant.organizationId(), team.toString());
        }
        var done = executor.execute(order, ids, versions, new IssueCommand.Assign(user, team));
        if (user != null) {
            for (var result : done.results()) {
                if (result instanceof CommandResult.Changed changed) {
                    inbox.tell(
                            List.of(user),
                            grant.organizationId(),
                            changed.issueId(),
                            "assigned",
                            order.actor().name(),
                            "",
                            order.now());
                }
            }
        }
        return done;
    }

    private Done mark(Grant grant, Search search, List<Long> ids, CommandRequest wanted, boolean bookmark) {
        var person = grant.caller().person();
        if (person == null) {
            throw new ProblemException(ProblemCode.FORBIDDEN, "bookmarks and subscriptions belong to people");
        }
        var on = !Boolean.FALSE.equals(wanted.on());
        var known = book.byId(search.projectIds(), ids);
        List<CommandResult> marked = new ArrayList<>();
        for (var id : ids) {
            var issue = known.get(id);
            if (issue == null) {
                marked.add(new CommandResult.Missing(id));
            } else {
                if (bookmark) {
                    followers.bookmark(person, id, on);
                } else {
                    followers.subscribe(person, id, on);
                }
                marked.add(new CommandResult.Changed(id, issue.version()));
            }
        }
        return new Done(marked, null);
    }

    private Done merge(Order order, List<Long> ids, @Nullable Long into) {
        if (ids.isEmpty()) {
            return new Done(List.of(), null);
        }
        var target = into == null ? ids.getFirst() : into;
        var merged = merging.merge(order, target, ids);
        return new Done(
                ids.stream()
                        .filter(id -> !id.equals(target))
                        .<CommandResult>map(id ->
                                merged.contains(id) ? new CommandResult.Changed(id, 0) : new CommandResult.Missing(id))
                        .toList(),
                null);
    }

    private Done discard(Grant grant, Order order, List<Long> ids, Map<Long, Long> versions) {
        if (!grant.may(Permission.EVENT_ADMIN)) {
            throw new ProblemException(ProblemCode.FORBIDDEN, "discarding needs event:admin");
        }
        return executor.execute(order, ids, versions, new IssueCommand.Discard());
    }

    private static <T> T needed(@Nullable T value, String field) {
        if (value == null) {
            throw new ProblemException(ProblemCode.INVALID_VALUE, "this command needs " + field).inField(field);
        }
        return value;
    }
}
