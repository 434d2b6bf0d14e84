package dev.faultline.query.freshness;

import dev.faultline.catalog.project.DsnKey;
import dev.faultline.catalog.project.DsnKeys;
import dev.faultline.catalog.project.Projects;
import java.util.Optional;

/** The hidden project that canaries are sent to, and the key they carry. */
record CanaryProject(long id, String key) {

    /** As the start made it. */
    static Optional<CanaryProject> find(Projects projects, DsnKeys keys) {
        return projects.internal()
                .flatMap(project -> keys.of(project.id()).stream()
                        .filter(DsnKey::active)
                        .map(key -> new CanaryProject(project.id(), key.publicKey()))
                        .findFirst());
    }
}
