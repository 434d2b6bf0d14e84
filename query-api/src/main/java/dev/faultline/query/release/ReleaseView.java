package dev.faultline.query.release;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release, over all projects that have it.
 *
 * @param ordered whether its name says where it stands among others; else first sight does
 * @param events inside the scope
 * @param newIssues first seen in it
 * @param regressedIssues came back in it
 * @param fixedIssues resolved in it
 * @param health of its sessions inside the scope, or null when none reported
 * @param compared with the release before it, or null when there is nothing to compare
 */
record ReleaseView(
        String version,
        List<String> projects,
        Instant createdAt,
        @Nullable Instant releasedAt,
        boolean ordered,
        @Nullable String ref,
        @Nullable String url,
        int commits,
        List<DeployView> deploys,
        long events,
        long users,
        int newIssues,
        int regressedIssues,
        int fixedIssues,
        @Nullable SessionHealth health,
        @Nullable Comparison compared) {

    /** Where and when a release went live. */
    record DeployView(
            String environment,
            Instant at,
            @Nullable String name,
            @Nullable String url) {}

    /** How sessions ended. Shares are of sessions and of users that did not crash; users are an estimate above a thousand. */
    record SessionHealth(
            long sessions,
            long errored,
            long abnormal,
            long crashed,
            double crashFreeSessions,
            long users,
            double crashFreeUsers) {}

    /**
     * Its error rate against the one before.
     *
     * @param unit what the rates are of: errors per thousand sessions, where both report sessions, else per hour in which
     *     each was the newest
     */
    record Comparison(String before, double rate, double rateBefore, String unit) {}
}
