package dev.faultline.catalog.write;

import org.jspecify.annotations.Nullable;

/** Stores the next version of a project's document, inside the transaction that changed it. */
public interface ProjectVersions {
    /** Adds a version that names who caused it. */
    void add(long projectId, @Nullable Long userId);

    /** Called after the transaction: something waits to be published. */
    void wake();
}
