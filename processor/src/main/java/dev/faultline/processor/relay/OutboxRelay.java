package dev.faultline.processor.relay;

import dev.faultline.core.record.Topics;
import dev.faultline.facts.write.FactBatch;
import dev.faultline.facts.write.FactTable;
import dev.faultline.facts.write.FactsWriter;
import dev.faultline.facts.write.MirrorEncoder;
import dev.faultline.issues.outbox.MirrorRow;
import dev.faultline.issues.outbox.MirrorRows;
import dev.faultline.issues.outbox.Outbox;
import dev.faultline.issues.outbox.OutboxMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers the outbox of issues: their state to ClickHouse, their signals to Kafka. Woken after each batch, and once a
 * second for what other services wrote.
 */
public final class OutboxRelay implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int AT_ONCE = 1_000;
    private static final long LOOK_MS = 1_000;
    private static final long LONGEST_PAUSE_MS = 10_000;
    private static final long PATIENCE_SECONDS = 10;

    private final Outbox outbox;
    private final MirrorRows mirror;
    private final FactsWriter facts;
    private final Producer<byte[], byte[]> producer;
    private final TransactionTemplate transactions;
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;

    /** A relay that has not started. */
    public OutboxRelay(
            Outbox outbox,
            MirrorRows mirror,
            FactsWriter facts,
            Producer<byte[], byte[]> producer,
            TransactionTemplate transactions) {
        this.outbox = outbox;
        this.mirror = mirror;
        this.facts = facts;
        this.producer = producer;
        this.transactions = transactions;
        this.thread = Thread.ofVirtual().name("outbox-relay").unstarted(this::run);
    }

    /** Begins to deliver. */
    public void start() {
        thread.start();
    }

    /** There may be something to deliver. */
    public void wake() {
        wake.release();
    }

    private void run() {
        var pause = LOOK_MS;
        while (!closed) {
            try {
                if (deliver() < AT_ONCE) {
                    await(pause);
                }
                pause = LOOK_MS;
            } catch (RuntimeException e) {
                LOG.warn("cannot deliver the outbox, next try in {} ms: {}", pause, e.toString());
                await(pause);
                pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
            }
        }
    }

    /** Delivers what waits, at most a thousand messages; returns how many. */
    int deliver() {
        return Objects.requireNonNull(transactions.execute(status -> {
            var messages = outbox.take(AT_ONCE);
            if (!messages.isEmpty()) {
                copy(messages);
                send(messages);
                outbox.delivered(messages);
            }
            return messages.size();
        }));
    }

    private void copy(List<OutboxMessage> messages) {
        var issues = messages.stream()
                .filter(message -> message.kind() == OutboxMessage.Kind.MIRROR)
                .map(message -> Long.valueOf(message.key()))
                .distinct()
                .toList();
        if (issues.isEmpty()) {
            return;
        }
        var batch = new FactBatch();
        for (MirrorRow row : mirror.of(issues)) {
            MirrorEncoder.write(batch.rows(FactTable.ISSUE_HASHES), mirrored(row));
        }
        // Rows carry a version, so that copying twice is harmless; equal rows must still not be taken for a retry.
        facts.write("mirror/" + UUID.randomUUID(), batch);
    }

    private static MirrorEncoder.Row mirrored(MirrorRow row) {
        return new MirrorEncoder.Row(
                row.projectId(),
                row.hash(),
                row.issueId(),
                row.status(),
                row.substatus(),
                row.priority(),
                row.assignee(),
                row.level(),
                row.title(),
                row.culprit(),
                row.firstSeen(),
                row.firstRelease(),
                row.deleted(),
                row.version());
    }

    private void send(List<OutboxMessage> messages) {
        var sent = new ArrayList<Future<?>>();
        for (var message : messages) {
            if (message.kind() == OutboxMessage.Kind.SIGNAL) {
                sent.add(producer.send(new ProducerRecord<>(
                        Topics.ISSUE_SIGNALS,
                        message.key().getBytes(StandardCharsets.UTF_8),
                        message.payload().getBytes(StandardCharsets.UTF_8))));
            }
        }
        for (var one : sent) {
            try {
                one.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                throw new IllegalStateException("Kafka did not take a signal", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while sending signals", e);
            }
        }
    }

    private void await(long millis) {
        try {
            if (wake.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        wake.release();
        // A start that failed elsewhere closes us before we were begun.
        if (thread.getState() != Thread.State.NEW && !thread.join(Duration.ofSeconds(5))) {
            thread.interrupt();
        }
    }
}
