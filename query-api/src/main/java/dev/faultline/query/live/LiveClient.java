package dev.faultline.query.live;

import java.io.IOException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open stream. News wait in its queue while it writes; one that does not keep up is cut and comes back by itself. */
final class LiveClient implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveClient.class);

    /** In half a second come at most a few batches per processor; this many unsent ones mean a stuck reader. */
    static final int QUEUE = 256;

    /** Numbers of lists cost a query each; a storm of new issues must not ask for them twice a second. */
    private static final Duration COUNTS_APART = Duration.ofSeconds(5);

    private final Set<String> topics;
    private final Wire wire;
    private final Pace pace;
    private final Ear ear;
    private final BlockingQueue<Numbered> queue = new ArrayBlockingQueue<>(QUEUE);
    private volatile boolean closed;
    private boolean countsOwed;
    private String last = "";
    private long unread = -1;
    private long inboxAskedAt = System.nanoTime() - COUNTS_APART.toNanos();
    private long countsSentAt = System.nanoTime() - COUNTS_APART.toNanos();

    /**
     * A stream for these topics.
     */
    LiveClient(Set<String> topics, Wire wire, Pace pace, Ear ear) {
        this.topics = topics;
        this.wire = wire;
        this.pace = pace;
        this.ear = ear;
    }

    /** Who listens, as long as they may. */
    interface Ear {
        /** Asked with each heartbeat: whether the caller may still listen. */
        boolean welcome();

        /** Unread lines of the listener's inbox; empty for a token, which has none, and while they cannot be read. */
        default OptionalLong unread() {
            return OptionalLong.empty();
        }
    }

    /** Where frames go; a write may block for as long as the connection lets it. */
    interface Wire {
        void send(String topic, String id, Object data) throws IOException;

        void beat() throws IOException;

        void end();
    }

    /**
     * How often it writes.
     *
     * @param heartbeat shorter than the idle limits of usual proxies, 30 to 60 s
     * @param apart pause between two frames
     * @param life a stream ends after it and is opened anew, so that who signed out hears nothing for longer
     */
    record Pace(Duration heartbeat, Duration apart, Duration life) {}

    /** News with the id to resume behind. */
    record Numbered(String id, LiveFrame frame) {}

    /** The frame {@code status}. */
    record LiveStatus(boolean live) {}

    /** The frame {@code counts}: that they changed; what they are depends on the page's scope. */
    record CountsChanged(boolean changed) {}

    /** The frame {@code inbox}: how many lines are unread now. */
    record InboxNews(long unread) {}

    /** The frame {@code onboarding}: projects in which an issue has just been opened, the first one above all. */
    record Arrived(Set<Long> projects) {}

    boolean isClosed() {
        return closed;
    }

    /** Never blocks. */
    void offer(Numbered news) {
        if (!closed && !queue.offer(news)) {
            LOG.debug("a slow live stream was cut");
            close();
        }
    }

    void close() {
        closed = true;
        queue.clear();
    }

    @Override
    public void run() {
        var now = System.nanoTime();
        var end = now + pace.life().toNanos();
        var beat = now + pace.heartbeat().toNanos();
        try {
            while (!closed && System.nanoTime() - end < 0) {
                var news = queue.poll(Math.max(0, beat - System.nanoTime()), TimeUnit.NANOSECONDS);
                if (news != null) {
                    write(together(news));
                    TimeUnit.NANOSECONDS.sleep(pace.apart().toNanos());
                }
                if (System.nanoTime() - beat >= 0) {
                    if (!ear.welcome()) {
                        return;
                    }
                    inbox();
                    wire.beat();
                    beat = System.nanoTime() + pace.heartbeat().toNanos();
                }
            }
        } catch (IOException | IllegalStateException e) {
            LOG.debug("a live stream ended: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
            wire.end();
        }
    }

    private Numbered together(Numbered first) {
        var all = first;
        for (var next = queue.poll(); next != null; next = queue.poll()) {
            all = new Numbered(next.id(), all.frame().and(next.frame()));
        }
        return all;
    }

    private void write(Numbered news) throws IOException {
        var frame = news.frame();
        last = news.id();
        var live = frame.live();
        if (live != null && topics.contains("status")) {
            wire.send("status", news.id(), new LiveStatus(live));
        }
        var freshness = frame.freshness();
        if (freshness != null && topics.contains("freshness")) {
            wire.send("freshness", news.id(), freshness);
        }
        if (frame.tellsOfIssues() && topics.contains("issues")) {
            wire.send("issues", news.id(), frame.issues());
        }
        if (!frame.fresh().isEmpty() && topics.contains("onboarding")) {
            wire.send(
                    "onboarding",
                    news.id(),
                    new Arrived(Set.copyOf(frame.fresh().values())));
        }
        if ((frame.counts() || unread < 0) && System.nanoTime() - inboxAskedAt >= COUNTS_APART.toNanos()) {
            inbox();
        }
        countsOwed |= frame.counts();
        if (countsOwed && topics.contains("counts") && System.nanoTime() - countsSentAt >= COUNTS_APART.toNanos()) {
            wire.send("counts", news.id(), new CountsChanged(true));
            countsSentAt = System.nanoTime();
            countsOwed = false;
        }
    }

    /** What people do tells at once, in a storm each five seconds; the rest is told with the heartbeat. */
    private void inbox() throws IOException {
        if (!topics.contains("inbox")) {
            return;
        }
        inboxAskedAt = System.nanoTime();
        var now = ear.unread();
        if (now.isPresent() && now.getAsLong() != unread) {
            unread = now.getAsLong();
            wire.send("inbox", last, new InboxNews(unread));
        }
    }
}
