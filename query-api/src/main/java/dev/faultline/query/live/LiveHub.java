package dev.faultline.query.live;

import dev.faultline.core.record.LiveNews;
import dev.faultline.query.freshness.FreshnessListener;
import dev.faultline.query.freshness.FreshnessView;
import dev.faultline.query.issue.RankCache;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fans news out to the streams of their organisation, and of no other. */
@Component
final class LiveHub implements FreshnessListener {
    /** A stream costs a connection, a virtual thread and its queue; a thousand of them some 10 MB. */
    private static final int MOST = 1_000;

    /** Long enough for a page that reconnects. */
    private static final Duration KEPT_EMPTY = Duration.ofMinutes(2);

    private final LiveFields fields;
    private final RankCache cache;
    private final Map<Long, LiveRoom> rooms = new ConcurrentHashMap<>();
    private volatile boolean live;

    LiveHub(LiveFields fields, RankCache cache) {
        this.cache = cache;
        this.fields = fields;
    }

    synchronized void join(long organizationId, LiveClient client, @Nullable String lastHeard) {
        if (size() >= MOST) {
            throw new ProblemException(ProblemCode.TOO_MANY_REQUESTS, "this node has too many live streams open")
                    .retryAfter(KEPT_EMPTY);
        }
        rooms.computeIfAbsent(organizationId, id -> new LiveRoom()).join(client, lastHeard, live);
    }

    int size() {
        return rooms.values().stream().mapToInt(LiveRoom::size).sum();
    }

    void heard(LiveNews news) {
        if (news.changes().stream().anyMatch(change -> change.kind() != LiveNews.Kind.SEEN)) {
            cache.forget(news.organizationId());
        }
        var room = rooms.get(news.organizationId());
        // Nobody looks: what the frame would hold is not even read.
        if (room != null) {
            room.tell(fields.frame(news));
        }
    }

    /** Something may have been lost on the way here. */
    void missed() {
        rooms.values().forEach(room -> room.tell(LiveFrame.MISSED));
    }

    /** Freshness is the same for all organisations: each stream of this node hears of it. */
    @Override
    public void freshnessChanged(FreshnessView view) {
        rooms.values().forEach(room -> room.tell(LiveFrame.fresh(view)));
    }

    void live(boolean now) {
        if (live != now) {
            live = now;
            rooms.values().forEach(room -> room.tell(LiveFrame.state(now)));
        }
    }

    synchronized void sweep() {
        rooms.values().removeIf(room -> room.isEmptyFor(KEPT_EMPTY.toNanos()));
    }

    void closeAll() {
        rooms.values().forEach(LiveRoom::close);
    }
}
