package dev.faultline.core.scrub;

import dev.faultline.core.scrub.SensitiveNames.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A fixed table of names judged before. Two names of one place push each other out, so hostile names cost a judgement
 * each and no memory. Threads race for it on purpose: an entry is immutable, and a lost one is judged again.
 */
final class RememberedVerdicts {
    private record Entry(String name, Verdict verdict) {}

    private final @Nullable Entry[] table;

    /** @param size a power of two */
    RememberedVerdicts(int size) {
        this.table = new @Nullable Entry[size];
    }

    @Nullable Verdict get(String name) {
        var entry = table[place(name)];
        return entry != null && entry.name().equals(name) ? entry.verdict() : null;
    }

    void put(String name, Verdict verdict) {
        table[place(name)] = new Entry(name, verdict);
    }

    private int place(String name) {
        var hash = name.hashCode();
        return (hash ^ hash >>> 15) & table.length - 1;
    }
}
