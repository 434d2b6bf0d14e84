package dev.faultline.query.issue;

import dev.faultline.catalog.access.Grant;
import dev.faultline.core.search.Query;
import dev.faultline.facts.query.IssueHashes;
import dev.faultline.facts.query.IssueNumbers;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.query.ReachFacts;
import dev.faultline.facts.query.Selection;
import dev.faultline.facts.query.UserFacts;
import dev.faultline.issues.book.BookedIssue;
import dev.faultline.issues.book.FirstSight;
import dev.faultline.issues.book.IssueBook;
import dev.faultline.issues.book.ReleaseBook;
import dev.faultline.issues.teamwork.Followers;
import dev.faultline.query.issue.IssueDetail.ArchiveView;
import dev.faultline.query.issue.IssueDetail.Blast;
import dev.faultline.query.issue.IssueDetail.PriorityReason;
import dev.faultline.query.issue.IssueDetail.ResolutionView;
import dev.faultline.query.issue.IssueDetail.Share;
import dev.faultline.query.issue.IssueDetail.SuggestedOwner;
import dev.faultline.query.issue.IssueDetail.SuspectDeploy;
import dev.faultline.query.search.Search;
import dev.faultline.query.search.Together;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the head of an issue's page together. */
@Component
final class IssueDetails {
    /** A deploy of longer ago explains little. */
    private static final Duration SUSPECT_FOR = Duration.ofDays(1);

    private final IssueItems items;
    private final IssueNumbers numbers;
    private final UserFacts users;
    private final ReachFacts reach;
    private final ReleaseBook releases;
    private final Followers followers;
    private final IssueBook book;
    private final Together together;

    IssueDetails(
            IssueItems items,
            IssueNumbers numbers,
            UserFacts users,
            ReachFacts reach,
            ReleaseBook releases,
            Followers followers,
            IssueBook book,
            Together together) {
        this.items = items;
        this.numbers = numbers;
        this.users = users;
        this.reach = reach;
        this.releases = releases;
        this.followers = followers;
        this.book = book;
        this.together = together;
    }

    IssueDetail of(Grant grant, Search search, BookedIssue issue) {
        var own = search.selection().ofHashes(issue.hashes());
        var project = search.selection().scope().narrowedTo(Set.of(issue.projectId()));
        var everything =
                Selection.of(project, new Query.Everything(), search.selection().compiler());
        var share = together.begin(() -> users.share(own, everything, QueryBudget.SCREEN));
        var hashes = new IssueHashes(Map.of(issue.id(), issue.hashes()));
        var previous = together.begin(
                () -> numbers.inScope(own.in(own.scope().window().previous()), hashes, QueryBudget.SCREEN)
                        .get(issue.id()));
        var sessions = together.begin(() -> reach.sessions(own.narrowedTo(issue.projectId()), QueryBudget.SCREEN));
        var route = together.begin(() -> reach.route(own.narrowedTo(issue.projectId()), QueryBudget.SCREEN));
        var all = together.begin(() -> users.events(everything, QueryBudget.SCREEN));
        var item = items.of(grant, search, List.of(issue.id()), true).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        var before = previous.get();
        var sight = book.firstSight(search.projectIds(), issue.id());
        return new IssueDetail(
                item,
                new Blast(
                        share(share.get()),
                        new Share(item.events(), all.get(), ratio(item.events(), all.get()), "events", true),
                        sessions.get()
                                .map(found -> share(found, "sessions of the same user at that time"))
                                .orElse(null),
                        route.get()
                                .map(found -> share(found, "stored requests of " + found.name()))
                                .orElse(null)),
                before == null ? 0 : before.events(),
                suspect(issue),
                resolution(issue),
                archive(issue),
                text(item),
                sight.map(IssueDetails::reasons).orElse(List.of()),
                sight.map(IssueDetails::owner).orElse(null),
                followers.subscribers(issue.id()).size(),
                issue.hashes().size());
    }

    private static List<PriorityReason> reasons(FirstSight sight) {
        return sight.reasons().stream()
                .map(reason -> new PriorityReason(reason.points(), reason.text()))
                .toList();
    }

    private static @Nullable SuggestedOwner owner(FirstSight sight) {
        var owner = sight.owner();
        return owner == null ? null : new SuggestedOwner(owner.owners(), owner.rule(), owner.line(), owner.matched());
    }

    private static Share share(UserFacts.Share share) {
        return new Share(share.hit(), share.all(), ratio(share.hit(), share.all()), "users with events", share.exact());
    }

    private static Share share(ReachFacts.Reach reach, String source) {
        return new Share(reach.hit(), reach.of(), ratio(reach.hit(), reach.of()), source, false);
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : Math.min(1, (double) part / whole);
    }

    private @Nullable SuspectDeploy suspect(BookedIssue issue) {
        Instant first = issue.firstSeen();
        return releases.of(List.of(issue.projectId()), 50).stream()
                .flatMap(release -> release.deploys().stream()
                        .filter(deploy -> !deploy.finishedAt().isAfter(first)
                                && deploy.finishedAt().isAfter(first.minus(SUSPECT_FOR)))
                        .map(deploy -> new SuspectDeploy(
                                release.version(),
                                deploy.environment(),
                                deploy.finishedAt(),
                                Duration.between(deploy.finishedAt(), first).toMinutes())))
                .min(Comparator.comparingLong(SuspectDeploy::minutesBefore))
                .orElse(null);
    }

    private static @Nullable ResolutionView resolution(BookedIssue issue) {
        var state = issue.state();
        return state.status().equals("resolved")
                ? new ResolutionView(state.resolution(), state.resolvedRelease(), state.statusChangedAt())
                : null;
    }

    private static @Nullable ArchiveView archive(BookedIssue issue) {
        var state = issue.state();
        return state.status().equals("archived")
                ? new ArchiveView(
                        state.archivedUntil(),
                        state.archivedUntilEvents(),
                        state.archivedUntilUsers(),
                        state.archivedUntilEscalating())
                : null;
    }

    private static String text(IssueItem item) {
        return switch (item.status()) {
            case RESOLVED -> "Resolved";
            case ARCHIVED -> "Archived";
            case UNRESOLVED ->
                item.substatus() == null
                        ? "Open"
                        : switch (item.substatus()) {
                            case NEW -> "New: first seen less than a week ago";
                            case REGRESSED -> "Came back after its resolution";
                            case ESCALATING -> "Grows far above its usual rate";
                            case ONGOING -> "Open";
                        };
        };
    }
}
