package dev.faultline.core.record;

/** Names that a reader of a topic and its watchers must agree on. */
public final class ConsumerGroups {
    /** Reads the lanes and their overflow. Ingest watches its committed offsets before the log forgets a record. */
    public static final String PROCESSOR = "faultline-processor";

    private ConsumerGroups() {}
}
