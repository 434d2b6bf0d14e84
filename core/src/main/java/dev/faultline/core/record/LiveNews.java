package dev.faultline.core.record;

import java.util.List;

/**
 * What changed in an organisation, told on one Redis channel to every node that keeps live streams open. Losing one costs
 * freshness, never data.
 *
 * @param at epoch ms
 */
public record LiveNews(long organizationId, long at, List<Change> changes) {
    /** The Redis channel; each message is one JSON as {@link LiveNewsCodec} writes it. */
    public static final String CHANNEL = "faultline:live";

    /** More than a page shows is left out: whoever looks at a list reads a page of 50. */
    public static final int MOST = 500;

    public LiveNews {
        changes = List.copyOf(changes);
    }

    /**
     * One issue.
     *
     * @param events stored since the last word about it; zero for a change by people
     */
    public record Change(long projectId, long issueId, long events, Kind kind) {}

    /** What happened to it. */
    public enum Kind {
        /** Further events of an issue that stands as it stood. */
        SEEN,
        OPENED,
        /** Events of an issue that stands as regressed. */
        REGRESSED,
        /** People changed its state. */
        CHANGED
    }
}
