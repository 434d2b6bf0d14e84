package dev.faultline.processor.consume;

import dev.faultline.processor.identity.IdWindow;
import java.util.concurrent.locks.ReentrantLock;

/** A partition of a lane and the same partition of its overflow: the same ids may come by either, so they have one owner. */
final class PartitionPair {

    private final IdWindow ids;
    private final ReentrantLock recovery = new ReentrantLock();

    PartitionPair(IdWindow ids) {
        this.ids = ids;
    }

    IdWindow ids() {
        return ids;
    }

    void alone(Work work) throws InterruptedException {
        recovery.lockInterruptibly();
        try {
            work.run();
        } finally {
            recovery.unlock();
        }
    }

    interface Work {
        void run() throws InterruptedException;
    }
}
