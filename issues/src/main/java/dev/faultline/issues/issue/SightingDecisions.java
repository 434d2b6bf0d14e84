package dev.faultline.issues.issue;

import dev.faultline.issues.command.Actor;
import dev.faultline.issues.command.CommandExecutor;
import dev.faultline.issues.command.CommandExecutor.Order;
import dev.faultline.issues.command.IssueCommand;
import dev.faultline.issues.release.Releases;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the sightings of a batch change: unseen hashes open issues, resolved ones may come back. All inside the
 * transaction that closes the batch, so that a batch which is finished twice changes nothing twice.
 */
public final class SightingDecisions {

    private static final String RESOLVED = "resolved";
    private static final String UNRESOLVED = "unresolved";

    private final IssueRegistry registry;
    private final CommandExecutor commands;
    private final Regressions regressions;
    private final Clock clock;

    /** Decisions over this registry. */
    public SightingDecisions(IssueRegistry registry, CommandExecutor commands, Releases releases, Clock clock) {
        this.registry = registry;
        this.commands = commands;
        this.regressions = new Regressions(releases);
        this.clock = clock;
    }

    /**
     * Decides.
     *
     * @param cause the batch
     */
    public void decide(List<Sighting> sightings, String cause) {
        var known = registry.find(sightings.stream().map(Sighting::key).toList());
        var unseen = new ArrayList<NewIssue>();
        for (var sighting : sightings) {
            var issue = known.get(sighting.key());
            if (issue == null) {
                unseen.add(sighting.first());
            } else if (issue.status().equals(RESOLVED)) {
                regressions.find(issue, sighting).ifPresent(release -> comeBack(issue, sighting, release, cause));
            }
        }
        if (!unseen.isEmpty()) {
            registry.open(unseen, cause);
        }
    }

    /**
     * Resolves the issues of what recovered, unless the same batch saw them later than that.
     *
     * @param cause the batch
     */
    public void resolve(List<Recovered> recovered, List<Sighting> sightings, String cause) {
        if (recovered.isEmpty()) {
            return;
        }
        var lastSeen = new HashMap<HashKey, Instant>();
        sightings.forEach(sighting -> sighting.releases()
                .values()
                .forEach(seen -> lastSeen.merge(sighting.key(), seen, (a, b) -> a.isAfter(b) ? a : b)));
        var over = recovered.stream()
                .filter(each -> !lastSeen.getOrDefault(each.key(), Instant.MIN).isAfter(each.at()))
                .map(Recovered::key)
                .distinct()
                .toList();
        registry.find(over).forEach((key, issue) -> {
            if (issue.status().equals(UNRESOLVED)) {
                commands.execute(
                        new Order(List.of(key.projectId()), Actor.SYSTEM, cause, clock.instant()),
                        List.of(issue.issueId()),
                        Map.of(),
                        new IssueCommand.Resolve(IssueCommand.Resolution.NOW, null));
            }
        });
    }

    private void comeBack(KnownIssue issue, Sighting sighting, String release, String cause) {
        commands.execute(
                new Order(List.of(sighting.first().projectId()), Actor.SYSTEM, cause, clock.instant()),
                List.of(issue.issueId()),
                Map.of(),
                new IssueCommand.Regress(release.isEmpty() ? null : release));
    }
}
