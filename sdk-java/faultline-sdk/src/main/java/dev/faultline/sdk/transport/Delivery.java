package dev.faultline.sdk.transport;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The way from the capturing threads to the server: a bounded queue, one daemon thread, a spool. What is offered is
 * first written to the spool and then sent from it, so that order and survival have one rule.
 */
public final class Delivery implements AutoCloseable {
    /** What the end waits for beyond its deadline: writing a full queue to disk. */
    private static final long LAST_WRITES_MILLIS = 500;
    /** How often folders of dead processes are looked for, and an idle thread looks around. */
    private static final long LOOK_AROUND_MILLIS = 60_000;

    /** What the SDK's thread does beside delivering. */
    public interface Chores {
        /** Runs first. */
        void begin();

        /** Runs about once a minute. */
        void eachMinute();
    }

    private static final Parcel WAKE = new Parcel() {
        @Override
        public String id() {
            return "";
        }

        @Override
        public Kind kind() {
            return Kind.EVENT;
        }

        @Override
        public byte @Nullable [] content() {
            return null;
        }
    };

    private final BlockingQueue<Parcel> queue;
    /** Offered and not yet in the spool; a queue alone is empty while its last parcel is being written. */
    private final AtomicInteger unwritten = new AtomicInteger();

    private final Object progress = new Object();
    private final Discards discards;
    private final Spool spool;
    private final Outbound outbound;
    private final Chores chores;
    private final Thread worker;
    private volatile boolean closing;
    private volatile boolean rested;
    private volatile int spooled;

    private Delivery(int queueSize, Discards discards, Spool spool, Outbound outbound, Chores chores) {
        this.queue = new ArrayBlockingQueue<>(queueSize);
        this.discards = discards;
        this.spool = spool;
        this.outbound = outbound;
        this.chores = chores;
        this.worker = new Thread(this::work, "faultline-sdk");
        worker.setDaemon(true);
        worker.start();
    }

    /**
     * Begins to deliver. What an earlier process of this destination left is sent first.
     *
     * @param spoolFolder where unsent events wait; null keeps them in memory
     * @param chores what else the thread of the SDK does
     */
    public static Delivery open(
            Destination destination, Bounds bounds, @Nullable Path spoolFolder, Discards discards, Chores chores)
            throws IOException {
        Spool spool = spoolFolder == null
                ? new MemorySpool(discards)
                : new DiskSpool(
                        SpoolFolder.open(spoolFolder.resolve(destination.folderName())),
                        bounds.spoolBytes,
                        discards,
                        Time.SYSTEM);
        Outbound outbound = new Outbound(new HttpSender(destination), discards, bounds.firstBackoffMillis, Time.SYSTEM);
        return new Delivery(bounds.queueSize, discards, spool, outbound, chores);
    }

    /** Hands a parcel over; never waits. False when the queue was full, which is counted. */
    public boolean offer(Parcel parcel) {
        unwritten.incrementAndGet();
        if (!closing && hasRoomFor(parcel.kind()) && queue.offer(parcel)) {
            return true;
        }
        unwritten.decrementAndGet();
        discards.count("queue_overflow", parcel.kind());
        return false;
    }

    /**
     * Waits until everything is sent, or until nothing more can be done for now (all is in the spool and the server is
     * away), or until the deadline.
     *
     * @return whether everything was sent
     */
    public boolean flush(Duration deadline) {
        outbound.hurry();
        wake();
        long end = System.nanoTime() + deadline.toNanos();
        synchronized (progress) {
            while (!isSettled() && worker.isAlive()) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    break;
                }
                try {
                    progress.wait(Math.min(left, 50));
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    break;
                }
            }
        }
        return unwritten.get() == 0 && spooled == 0;
    }

    /** How it goes, for meters and health. */
    public DeliveryState state() {
        return new DeliveryState(
                unwritten.get(), spooled, outbound.sent(), outbound.failuresInARow(), discards.totals());
    }

    /** Flushes and ends. */
    public void close(Duration deadline) {
        long end = System.nanoTime() + deadline.toNanos();
        flush(deadline);
        closing = true;
        // No interrupt: it would close the file that is being written.
        wake();
        try {
            // What is still queued is written to the spool in the time left; at least once the thread may look.
            worker.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
            if (worker.isAlive()) {
                // It hangs on a silent server: freed, it writes what is queued to the spool.
                outbound.abort();
                worker.join(LAST_WRITES_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        close(Duration.ofSeconds(2));
    }

    /** Transactions come by the thousand; they may fill half of the queue, so that errors always find room. */
    private boolean hasRoomFor(Kind kind) {
        return kind != Kind.TRANSACTION || queue.remainingCapacity() > queue.size();
    }

    /** Makes the thread look around; a full queue keeps it busy anyway. */
    private void wake() {
        unwritten.incrementAndGet();
        if (!queue.offer(WAKE)) {
            unwritten.decrementAndGet();
        }
    }

    private boolean isSettled() {
        return unwritten.get() == 0 && rested;
    }

    private void work() {
        chores.begin();
        long nextLook = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LOOK_AROUND_MILLIS);
        while (!closing) {
            try {
                writeWaiting(nextParcel());
                if (System.nanoTime() - nextLook > 0) {
                    spool.adoptOrphans();
                    chores.eachMinute();
                    nextLook = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LOOK_AROUND_MILLIS);
                }
                rested = !outbound.sendNext(spool) && unwritten.get() == 0;
                spooled = spool.size();
            } catch (InterruptedException closed) {
                // Nobody of ours interrupts this thread; whoever does must not end the reports.
                continue;
            } catch (Throwable defect) {
                // Whatever breaks here must not end the thread: the application keeps its error reports.
                discards.count("internal_sdk_error", Kind.EVENT);
            }
            synchronized (progress) {
                progress.notifyAll();
            }
        }
        writeWaiting(queue.poll());
        spool.close();
    }

    private @Nullable Parcel nextParcel() throws InterruptedException {
        long pause = rested ? outbound.pauseMillis(spool, LOOK_AROUND_MILLIS) : 0;
        return pause <= 0 ? queue.poll() : queue.poll(pause, TimeUnit.MILLISECONDS);
    }

    /** Writes all that is queued before anything is sent: disk is quick, servers are not. */
    private void writeWaiting(@Nullable Parcel first) {
        if (first != null) {
            // Before the count of unwritten ones falls: a flush must not see the rest of an earlier round.
            rested = false;
            spooled = Math.max(1, spooled);
        }
        Parcel parcel = first;
        while (parcel != null) {
            try {
                byte[] content = parcel.content();
                if (content != null) {
                    spool.append(parcel.id(), parcel.kind(), content);
                    spooled = spool.size();
                }
            } catch (Throwable hostile) {
                discards.count("internal_sdk_error", parcel.kind());
            } finally {
                unwritten.decrementAndGet();
            }
            parcel = queue.poll();
        }
    }
}
