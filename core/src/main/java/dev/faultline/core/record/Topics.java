package dev.faultline.core.record;

/** The topics that are not lanes. */
public final class Topics {
    /** Issue opened, regressed, escalating, ...: what alerting listens to. Keyed by issue id. */
    public static final String ISSUE_SIGNALS = "issue.signals";

    /** What became of items, aggregated; see {@link dev.faultline.core.ledger.OutcomeRecord}. */
    public static final String OUTCOMES = "outcomes";

    /** Compacted. Key {@code project} holds the newest document, {@code project/version} each of the last 72 h. */
    public static final String PROJECT_CONFIG = "project.config";

    /** Compacted. Quota leases, written before they are spent; Redis is refilled from it. */
    public static final String QUOTA_USAGE = "quota.usage";

    /** Records that could not be processed, with the reason in their headers. */
    public static final String DEAD_LETTERS = "dead.letters";

    private Topics() {}
}
