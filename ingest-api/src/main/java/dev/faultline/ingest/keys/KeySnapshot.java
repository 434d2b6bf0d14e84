package dev.faultline.ingest.keys;

import dev.faultline.core.project.ProjectConfig;
import dev.faultline.ingest.auth.OriginRules;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * All projects and keys, in memory. Changes make a new pair of maps that is swapped in whole, so a request sees one
 * state and takes no lock. A miss costs a look into a map: there is nothing behind it that a flood of unknown keys
 * could load.
 */
public final class KeySnapshot {
    private final BiFunction<String, String, @Nullable String> openSecret;
    private volatile State state = new State(Map.of(), Map.of());
    private volatile boolean loaded;

    /** @param openSecret opens the sealed secret (second) of a public key (first), or answers null */
    public KeySnapshot(BiFunction<String, String, @Nullable String> openSecret) {
        this.openSecret = openSecret;
    }

    /** Whether the snapshot has been whole at least once. */
    public boolean isLoaded() {
        return loaded;
    }

    public void markLoaded() {
        loaded = true;
    }

    public Optional<KeyEntry> key(String publicKey) {
        return Optional.ofNullable(state.keys.get(publicKey));
    }

    public Optional<ProjectEntry> project(long projectId) {
        return Optional.ofNullable(state.projects.get(projectId));
    }

    public Collection<ProjectEntry> projects() {
        return state.projects.values();
    }

    /** Takes newer documents and removals in one step. Called by one thread. */
    public void apply(Collection<ProjectConfig> changed, Collection<Long> removed) {
        var before = state;
        Map<Long, ProjectEntry> projects = new HashMap<>(before.projects);
        Map<String, KeyEntry> keys = new HashMap<>(before.keys);
        for (var id : removed) {
            forget(projects.remove(id), keys);
        }
        for (var config : changed) {
            forget(projects.get(config.projectId()), keys);
            var project = ProjectEntry.of(config);
            projects.put(config.projectId(), project);
            for (var key : config.keys()) {
                var sealed = key.sealedSecret();
                var secret = sealed == null ? null : openSecret.apply(key.publicKey(), sealed);
                keys.put(key.publicKey(), new KeyEntry(project, key, new OriginRules(key.allowedOrigins()), secret));
            }
        }
        state = new State(projects, keys);
    }

    private static void forget(@Nullable ProjectEntry project, Map<String, KeyEntry> keys) {
        if (project != null) {
            project.config().keys().forEach(key -> keys.remove(key.publicKey()));
        }
    }

    private record State(Map<Long, ProjectEntry> projects, Map<String, KeyEntry> keys) {}
}
