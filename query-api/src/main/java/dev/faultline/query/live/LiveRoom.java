package dev.faultline.query.live;

import dev.faultline.query.live.LiveClient.Numbered;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The streams of one organisation on this node, and its last news for those who come back. */
final class LiveRoom {
    /** A minute of news at two batches a second. */
    static final int RING = 128;

    // Numbers of another node, or of this one before a restart, mean nothing here.
    private final String era = UUID.randomUUID().toString().substring(0, 8);
    private final ArrayDeque<Numbered> ring = new ArrayDeque<>();
    private final List<LiveClient> clients = new ArrayList<>();
    private long number;
    private long emptySince = System.nanoTime();

    synchronized void join(LiveClient client, @Nullable String lastHeard, boolean live) {
        client.offer(new Numbered(id(number), LiveFrame.state(live)));
        if (lastHeard != null && !lastHeard.isEmpty()) {
            resume(client, lastHeard);
        }
        clients.add(client);
    }

    private void resume(LiveClient client, String lastHeard) {
        var heard = heard(lastHeard);
        if (heard < number - ring.size() || heard > number) {
            client.offer(new Numbered(id(number), LiveFrame.MISSED));
            return;
        }
        ring.stream().skip(ring.size() - (number - heard)).forEach(client::offer);
    }

    /** Minus one for what this room never sent. */
    private long heard(String lastHeard) {
        var own = lastHeard.startsWith(era + "-") ? lastHeard.substring(era.length() + 1) : "";
        return own.matches("\\d{1,15}") ? Long.parseLong(own) : -1;
    }

    synchronized void tell(LiveFrame frame) {
        var news = new Numbered(id(++number), frame);
        ring.addLast(news);
        if (ring.size() > RING) {
            ring.removeFirst();
        }
        clients.forEach(client -> client.offer(news));
        clients.removeIf(LiveClient::isClosed);
    }

    /** Streams that are open; those that ended are let go. */
    synchronized int size() {
        var before = clients.size();
        clients.removeIf(LiveClient::isClosed);
        if (before > 0 && clients.isEmpty()) {
            emptySince = System.nanoTime();
        }
        return clients.size();
    }

    synchronized boolean isEmptyFor(long nanos) {
        return size() == 0 && System.nanoTime() - emptySince > nanos;
    }

    synchronized void close() {
        clients.forEach(LiveClient::close);
    }

    private String id(long of) {
        return era + "-" + of;
    }
}
