package dev.faultline.processor.chore;

import dev.faultline.issues.chore.ChoreBook;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the chores that fall to this node, one after the other in a thread of their own. */
public final class Chores implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Chores.class);
    private static final long SHORTEST_LOOK_MS = 200;

    private final ChoreBook book;
    private final List<Chore> chores;
    private final long lookMillis;
    private final Semaphore closing = new Semaphore(0);
    private final Thread thread;

    /** Chores that are not begun before {@link #start}. */
    public Chores(ChoreBook book, List<Chore> chores) {
        this.book = book;
        this.chores = List.copyOf(chores);
        this.lookMillis = chores.stream()
                .mapToLong(chore -> Math.max(SHORTEST_LOOK_MS, chore.every().toMillis() / 2))
                .min()
                .orElse(SHORTEST_LOOK_MS);
        this.thread = Thread.ofVirtual().name("chores").unstarted(this::run);
    }

    /** Begins. */
    public void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!closing.tryAcquire(lookMillis, TimeUnit.MILLISECONDS)) {
                chores.forEach(this::doIfOurs);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void doIfOurs(Chore chore) {
        try {
            if (book.claim(chore.name(), chore.every())) {
                chore.work().run();
            }
        } catch (RuntimeException e) {
            // An engine is away, or one row is odd: the next turn tries again.
            LOG.warn("the chore {} failed and is done again in {}: {}", chore.name(), chore.every(), e.toString());
            LOG.debug("the chore {} failed", chore.name(), e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        closing.release();
        // A start that failed elsewhere closes us before we were begun.
        if (thread.getState() != Thread.State.NEW && !thread.join(Duration.ofSeconds(5))) {
            thread.interrupt();
        }
    }
}
