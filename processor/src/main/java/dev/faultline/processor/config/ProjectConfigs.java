package dev.faultline.processor.config;

import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.project.ProjectConfigCodec;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;

/**
 * Settings by project and by the offset of {@code project.config} at which they appeared. A batch names an offset and
 * sees each project as it was then, so that whoever finishes it later comes to the same rows.
 */
public final class ProjectConfigs {

    /** A batch is finished within minutes; nobody changes a project this often in that time. */
    private static final int VERSIONS_KEPT = 32;

    /** Ingest knew the project when it accepted the record, so its settings are at most a moment behind. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(3);

    private static final long BEFORE_ALL = -1;
    private static final long UNKNOWN_FOR_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final ProjectConfigCodec codec = new ProjectConfigCodec();
    private final Map<Long, ConcurrentSkipListMap<Long, ProjectConfig>> history = new ConcurrentHashMap<>();
    private final Map<Long, Long> unknown = new ConcurrentHashMap<>();
    private volatile long version = BEFORE_ALL;

    /** The newest offset that was read. */
    public long version() {
        return version;
    }

    /** The settings of a project as a batch of this version sees them. */
    public Optional<ProjectConfig> at(long project, long seen) {
        var versions = history.get(project);
        if (versions == null) {
            return Optional.empty();
        }
        var entry = versions.floorEntry(seen);
        return Optional.ofNullable(entry == null ? null : entry.getValue());
    }

    /** The newest settings of a project. */
    public Optional<ProjectConfig> newest(long project) {
        return at(project, Long.MAX_VALUE);
    }

    /**
     * Waits for a project that a batch begun now would not see; one that stays unknown is not waited for again soon.
     * Everybody who asks meanwhile waits as well: a record whose project is not seen is counted as filtered.
     */
    public boolean awaitKnown(long project) throws InterruptedException {
        var start = System.nanoTime();
        var gaveUpAt = unknown.get(project);
        synchronized (this) {
            while (at(project, version).isEmpty()) {
                var left = PATIENCE_NANOS - (System.nanoTime() - start);
                if (gaveUpAt != null && start - gaveUpAt < UNKNOWN_FOR_NANOS) {
                    return false;
                }
                if (left <= 0) {
                    unknown.put(project, System.nanoTime());
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        }
        unknown.remove(project);
        return true;
    }

    /**
     * Takes in a record of the topic.
     *
     * @return whether the way records of the project are spread over partitions has changed
     */
    boolean accept(long offset, byte[] document) {
        var config = codec.decode(document);
        var versions = history.computeIfAbsent(config.projectId(), project -> new ConcurrentSkipListMap<>());
        var before = versions.lastEntry();
        // The same version stands under two keys of the topic; the earlier record must keep its place.
        if (before == null || before.getValue().version() != config.version()) {
            versions.put(offset, config);
        }
        if (versions.size() > VERSIONS_KEPT) {
            versions.pollFirstEntry();
        }
        return before != null && spread(before.getValue()) != spread(config);
    }

    /**
     * The topic was made anew: offsets begin again, and whoever publishes settings may need a while. What was known goes
     * on to be true for every batch until then.
     */
    void startOver() {
        history.replaceAll((project, versions) -> {
            var known = new ConcurrentSkipListMap<Long, ProjectConfig>();
            known.put(BEFORE_ALL, versions.lastEntry().getValue());
            return known;
        });
        readUpTo(BEFORE_ALL);
    }

    synchronized void readUpTo(long offset) {
        version = offset;
        notifyAll();
    }

    private static int spread(ProjectConfig config) {
        return config.settings().ingest().spread();
    }
}
