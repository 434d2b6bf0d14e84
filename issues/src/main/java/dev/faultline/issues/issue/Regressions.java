package dev.faultline.issues.issue;

import dev.faultline.core.release.ReleaseName;
import dev.faultline.issues.release.Releases;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a batch saw of a resolved issue brings it back. Release order decides where there is one; an older release
 * that keeps sending never does.
 */
final class Regressions {

    private final Releases releases;

    Regressions(Releases releases) {
        this.releases = releases;
    }

    /** The release that brings it back, empty text for an event without one; absent when nothing does. */
    Optional<String> find(KnownIssue issue, Sighting sighting) {
        return sighting.releases().entrySet().stream()
                .filter(seen -> bringsBack(issue, sighting, seen))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean bringsBack(KnownIssue issue, Sighting sighting, Map.Entry<String, Instant> seen) {
        var release = seen.getKey();
        var project = sighting.first().projectId();
        if (release.isEmpty()) {
            return isLater(issue, sighting, seen.getValue());
        }
        return switch (issue.resolution()) {
            case "in_release" -> isAfter(project, release, issue.resolvedRelease());
            case "in_next_release" ->
                releases.firstSeen(project, release)
                        .map(first -> first.isAfter(issue.statusChangedAt()))
                        .orElse(false);
            default -> isLater(issue, sighting, seen.getValue());
        };
    }

    // Within the cool-down the same error is taken for an echo of what was fixed.
    private static boolean isLater(KnownIssue issue, Sighting sighting, Instant eventTime) {
        return eventTime.isAfter(issue.statusChangedAt().plus(Duration.ofSeconds(sighting.cooldownSeconds())));
    }

    private boolean isAfter(long project, String release, @Nullable String resolvedIn) {
        if (resolvedIn == null || release.equals(resolvedIn)) {
            return false;
        }
        var byName = ReleaseName.of(release).compareTo(ReleaseName.of(resolvedIn));
        if (byName.isPresent()) {
            return byName.getAsInt() > 0;
        }
        var seen = releases.firstSeen(project, release);
        var fixed = releases.firstSeen(project, resolvedIn);
        return seen.isPresent() && fixed.isPresent() && seen.get().isAfter(fixed.get());
    }
}
