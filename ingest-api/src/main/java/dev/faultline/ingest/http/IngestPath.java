package dev.faultline.ingest.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A path of ours, taken apart. Anything may stand before {@code /api/} (a DSN may have a prefix), slashes may be
 * doubled, the last one may be missing.
 *
 * @param projectId the project in the path, 0 when the path names none, -1 when it names something else
 * @param slug the monitor, for {@link DoorName#CRON}
 * @param key the DSN key in the path, for {@link DoorName#CRON}
 * @param eventId the event, for {@link DoorName#ATTACHMENTS}
 */
public record IngestPath(
        DoorName door,
        long projectId,
        @Nullable String slug,
        @Nullable String key,
        @Nullable String eventId) {
    /** The path names a project that is no positive number. */
    public static final long NO_NUMBER = -1;

    /** Nobody's DSN is this deep. */
    private static final int MAX_SEGMENTS = 32;

    /** Takes a raw request path apart; empty when it is not ingest's. */
    public static Optional<IngestPath> parse(String path) {
        var segments = segments(path);
        if (segments.size() == 1 && segments.getFirst().equals("tunnel")) {
            return Optional.of(of(DoorName.TUNNEL, 0));
        }
        for (var i = 0; i + 1 < segments.size(); i++) {
            if (segments.get(i).equals("api")) {
                var found = afterApi(segments.subList(i + 1, segments.size()));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<IngestPath> afterApi(List<String> rest) {
        var first = rest.getFirst();
        if (rest.size() == 1 && first.equals("store")) {
            return Optional.of(of(DoorName.STORE, 0));
        }
        if (rest.size() == 2 && first.equals("embed") && rest.get(1).equals("error-page")) {
            return Optional.of(of(DoorName.FEEDBACK_DIALOG, 0));
        }
        // The other APIs of the house live beside us on the same port.
        if (rest.size() < 2 || first.equals("0") || first.equals("v1")) {
            return Optional.empty();
        }
        return inProject(projectId(first), rest.subList(1, rest.size()));
    }

    private static Optional<IngestPath> inProject(long project, List<String> rest) {
        var door = rest.getFirst();
        return switch (rest.size()) {
            case 1 -> plain(door).map(name -> of(name, project));
            case 2 ->
                door.equals("cron")
                        ? Optional.of(new IngestPath(DoorName.CRON, project, rest.get(1), null, null))
                        : Optional.empty();
            case 3 -> {
                if (door.equals("cron")) {
                    yield Optional.of(new IngestPath(DoorName.CRON, project, rest.get(1), rest.get(2), null));
                }
                yield door.equals("events") && rest.get(2).equals("attachments")
                        ? Optional.of(new IngestPath(DoorName.ATTACHMENTS, project, null, null, rest.get(1)))
                        : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private static Optional<DoorName> plain(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "envelope" -> DoorName.ENVELOPE;
                    case "store" -> DoorName.STORE;
                    case "security", "csp-report" -> DoorName.SECURITY;
                    case "nel" -> DoorName.NEL;
                    case "minidump" -> DoorName.MINIDUMP;
                    case "events" -> DoorName.EVENTS;
                    default -> null;
                });
    }

    private static IngestPath of(DoorName door, long project) {
        return new IngestPath(door, project, null, null, null);
    }

    private static long projectId(String text) {
        if (text.isEmpty() || text.length() > 18) {
            return NO_NUMBER;
        }
        var id = 0L;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < '0' || c > '9') {
                return NO_NUMBER;
            }
            id = id * 10 + (c - '0');
        }
        return id == 0 ? NO_NUMBER : id;
    }

    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>(6);
        var start = 0;
        for (var i = 0; i <= path.length() && segments.size() <= MAX_SEGMENTS; i++) {
            if (i == path.length() || path.charAt(i) == '/') {
                if (i > start) {
                    segments.add(path.substring(start, i));
                }
                start = i + 1;
            }
        }
        return segments;
    }
}
