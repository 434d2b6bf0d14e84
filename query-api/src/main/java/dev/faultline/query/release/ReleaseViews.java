package dev.faultline.query.release;

import dev.faultline.core.release.ReleaseName;
import dev.faultline.facts.query.GroupKey;
import dev.faultline.facts.query.GroupQuery;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.query.SeriesQuery.Measure;
import dev.faultline.facts.query.SessionFacts;
import dev.faultline.facts.query.SessionFacts.Health;
import dev.faultline.issues.book.BookedRelease;
import dev.faultline.issues.book.ReleaseVerdicts;
import dev.faultline.issues.book.ReleaseVerdicts.Verdict;
import dev.faultline.query.release.ReleaseView.Comparison;
import dev.faultline.query.release.ReleaseView.DeployView;
import dev.faultline.query.release.ReleaseView.SessionHealth;
import dev.faultline.query.search.Search;
import dev.faultline.query.search.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Releases with what the scope counts of them: events, sessions, issues, and each against the one before. */
@Component
final class ReleaseViews {
    private static final int MOST = 1_000;

    private final GroupQuery groups;
    private final SessionFacts sessions;
    private final ReleaseVerdicts verdicts;
    private final Together together;

    ReleaseViews(GroupQuery groups, SessionFacts sessions, ReleaseVerdicts verdicts, Together together) {
        this.groups = groups;
        this.sessions = sessions;
        this.verdicts = verdicts;
        this.together = together;
    }

    private record Numbers(long events, long users) {}

    /** Everything counted of all releases of a scope. */
    private record Counted(Map<String, Numbers> numbers, Map<String, Health> health, Map<String, Verdict> verdicts) {}

    /**
     * In the order found, which is newest first.
     *
     * @param shown of which views are wanted
     * @param all with those they are compared with
     */
    List<ReleaseView> of(Search search, Collection<BookedRelease> shown, Collection<BookedRelease> all) {
        var counted = counted(search);
        var line = byVersion(all);
        var versions = new ArrayList<>(line.keySet());
        List<ReleaseView> views = new ArrayList<>();
        byVersion(shown).forEach((version, each) -> {
            var at = versions.indexOf(version);
            var before = at >= 0 && at + 1 < versions.size() ? versions.get(at + 1) : null;
            var next = at > 0 ? since(Objects.requireNonNull(line.get(versions.get(at - 1)))) : search.now();
            views.add(
                    view(search, version, each, counted, compared(search, version, each, next, before, line, counted)));
        });
        return views;
    }

    private Counted counted(Search search) {
        var scope = search.selection().scope();
        var health = together.begin(() -> sessions.byRelease(scope, QueryBudget.SCREEN).stream()
                .collect(Collectors.toMap(Health::key, each -> each)));
        var numbers = groups
                .top(search.selection(), List.of(GroupKey.of("release")), Measure.EVENTS, MOST, QueryBudget.SCREEN)
                .rows()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.keys().getFirst(), row -> new Numbers(row.events(), row.users()), (a, b) -> a));
        return new Counted(numbers, health.get(), verdicts.of(scope.tenant().projects()));
    }

    private static Map<String, List<BookedRelease>> byVersion(Collection<BookedRelease> found) {
        return found.stream()
                .collect(Collectors.groupingBy(BookedRelease::version, LinkedHashMap::new, Collectors.toList()));
    }

    private static Instant since(List<BookedRelease> each) {
        return each.stream()
                .map(BookedRelease::firstSeen)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private static @Nullable Comparison compared(
            Search search,
            String version,
            List<BookedRelease> each,
            Instant next,
            @Nullable String before,
            Map<String, List<BookedRelease>> line,
            Counted counted) {
        if (before == null) {
            return null;
        }
        var own = counted.health().get(version);
        var other = counted.health().get(before);
        if (own != null && other != null) {
            return new Comparison(before, perThousand(own), perThousand(other), "errors per thousand sessions");
        }
        var start = since(each);
        var from = search.selection().scope().window().from();
        var startBefore = since(Objects.requireNonNull(line.get(before)));
        var hours = hours(from, start, next);
        var hoursBefore = hours(from, startBefore, start);
        return hours == 0 || hoursBefore == 0
                ? null
                : new Comparison(
                        before,
                        events(counted, version) / hours,
                        events(counted, before) / hoursBefore,
                        "events per hour");
    }

    private static double perThousand(Health health) {
        return 1_000.0 * (health.errored() + health.crashed() + health.abnormal()) / health.sessions();
    }

    /** In which a release was the newest, inside the window. */
    private static double hours(Instant window, Instant start, Instant end) {
        var from = start.isBefore(window) ? window : start;
        return end.isAfter(from) ? Duration.between(from, end).toMinutes() / 60.0 : 0;
    }

    private static long events(Counted counted, String version) {
        return counted.numbers().getOrDefault(version, new Numbers(0, 0)).events();
    }

    private static ReleaseView view(
            Search search, String version, List<BookedRelease> each, Counted counted, @Nullable Comparison compared) {
        var first = each.getFirst();
        var slugs = search.byId();
        var numbers = counted.numbers().getOrDefault(version, new Numbers(0, 0));
        var verdict = counted.verdicts().getOrDefault(version, ReleaseVerdicts.none());
        var health = counted.health().get(version);
        return new ReleaseView(
                version,
                each.stream()
                        .map(release -> slugs.get(release.projectId()))
                        .filter(Objects::nonNull)
                        .map(project -> project.slug())
                        .toList(),
                since(each),
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
                numbers.users(),
                verdict.opened(),
                verdict.regressed(),
                verdict.fixed(),
                health == null ? null : health(health),
                compared);
    }

    static SessionHealth health(Health health) {
        return new SessionHealth(
                health.sessions(),
                health.errored(),
                health.abnormal(),
                health.crashed(),
                health.crashFree(),
                health.users(),
                health.crashFreeUsers());
    }
}
