package dev.faultline.core.scrub;

import dev.faultline.core.scrub.SensitiveNames.Verdict;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A fixed table of names judged before. Two names of one place push each other out, so hostile names cost a judgement
 * each and no memory.
 */
final class RememberedVerdicts {
    private record Entry(String name, Verdict verdict) {}

    private final AtomicReferenceArray<@Nullable Entry> table;

    RememberedVerdicts(int size) {
        this.table = new AtomicReferenceArray<>(size);
    }

    @Nullable Verdict get(String name) {
        var entry = table.getPlain(place(name));
        return entry != null && entry.name().equals(name) ? entry.verdict() : null;
    }

    void put(String name, Verdict verdict) {
        table.setRelease(place(name), new Entry(name, verdict));
    }

    private int place(String name) {
        var hash = name.hashCode();
        return (hash ^ hash >>> 15) & table.length() - 1;
    }
}
