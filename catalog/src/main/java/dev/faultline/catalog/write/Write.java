package dev.faultline.catalog.write;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One change under way: it collects what must be recorded beside it in the same transaction. */
public final class Write {
    private final Author by;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Long> projects = new LinkedHashSet<>();

    Write(Author by) {
        this.by = by;
    }

    /** Who does it. */
    public Author by() {
        return by;
    }

    /**
     * Records an audit entry. Neither side may hold a secret.
     *
     * @param organizationId where it is shown, or null for what concerns a person alone
     * @param before the thing as it was, or null when it is new
     * @param after the thing as it is, or null when it is gone
     */
    public void audit(
            @Nullable Long organizationId,
            String action,
            Target target,
            @Nullable Object before,
            @Nullable Object after) {
        entries.add(new Entry(organizationId, action, target, before, after));
    }

    /** Has ingest and processor told of a project's new state. */
    public void projectChanged(long projectId) {
        projects.add(projectId);
    }

    List<Entry> entries() {
        return entries;
    }

    Set<Long> projects() {
        return projects;
    }

    record Entry(
            @Nullable Long organizationId,
            String action,
            Target target,
            @Nullable Object before,
            @Nullable Object after) {}
}
