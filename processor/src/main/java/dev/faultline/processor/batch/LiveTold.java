package dev.faultline.processor.batch;

import dev.faultline.core.record.LiveNews;
import dev.faultline.core.record.LiveNews.Change;
import dev.faultline.core.record.LiveNews.Kind;
import dev.faultline.core.record.LiveNewsCodec;
import dev.faultline.engines.redis.RedisLink;
import dev.faultline.issues.issue.IssueRegistry;
import dev.faultline.issues.issue.KnownIssue;
import dev.faultline.issues.issue.Sighting;
import dev.faultline.processor.config.ProjectConfigs;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the live streams what a stored batch changed: one message per organisation. */
public final class LiveTold {

    private static final Logger LOG = LoggerFactory.getLogger(LiveTold.class);

    private final IssueRegistry registry;
    private final ProjectConfigs configs;
    private final RedisLink redis;
    private final LiveNewsCodec codec = new LiveNewsCodec();

    /** Over the registry, which knows the issues once the batch is closed. */
    public LiveTold(IssueRegistry registry, ProjectConfigs configs, RedisLink redis) {
        this.registry = registry;
        this.configs = configs;
        this.redis = redis;
    }

    void tell(List<Sighting> sightings) {
        if (sightings.isEmpty()) {
            return;
        }
        try {
            redis.connection().ifPresent(connection -> publish(connection, sightings));
        } catch (RuntimeException e) {
            LOG.debug("the live streams could not be told of a batch", e);
        }
    }

    private void publish(StatefulRedisConnection<String, String> connection, List<Sighting> sightings) {
        var now = System.currentTimeMillis();
        byOrganization(sightings).forEach((organization, changes) -> {
            // What was opened comes first: it is what must not be left out.
            var most = changes.values().stream()
                    .sorted(Comparator.comparing((Change change) -> change.kind() == Kind.SEEN))
                    .limit(LiveNews.MOST)
                    .toList();
            var unused =
                    connection.async().publish(LiveNews.CHANNEL, codec.encode(new LiveNews(organization, now, most)));
        });
    }

    private Map<Long, Map<Long, Change>> byOrganization(List<Sighting> sightings) {
        var known = registry.find(sightings.stream().map(Sighting::key).toList());
        var found = new HashMap<Long, Map<Long, Change>>();
        for (var sighting : sightings) {
            var issue = known.get(sighting.key());
            var project = sighting.key().projectId();
            if (issue != null) {
                // The hidden project's canaries are news to nobody.
                configs.newest(project)
                        .filter(config -> !config.internal())
                        .ifPresent(config -> found.computeIfAbsent(
                                        config.organizationId(), organization -> new HashMap<>())
                                .merge(
                                        issue.issueId(),
                                        new Change(project, issue.issueId(), sighting.events(), kind(issue, sighting)),
                                        LiveTold::both));
            }
        }
        return found;
    }

    /** An issue stands under several hashes. */
    private static Change both(Change a, Change b) {
        return new Change(
                a.projectId(), a.issueId(), a.events() + b.events(), b.kind() == Kind.OPENED ? b.kind() : a.kind());
    }

    // An issue that this batch opened carries the time of the very event that opened it; milliseconds survive the
    // store.
    private static Kind kind(KnownIssue issue, Sighting sighting) {
        if (issue.substatus().equals("regressed")) {
            return Kind.REGRESSED;
        }
        var opened = issue.substatus().equals("new")
                && issue.statusChangedAt()
                        .truncatedTo(ChronoUnit.MILLIS)
                        .equals(sighting.first().firstSeen().truncatedTo(ChronoUnit.MILLIS));
        return opened ? Kind.OPENED : Kind.SEEN;
    }
}
