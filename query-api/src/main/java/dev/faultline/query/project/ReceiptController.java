package dev.faultline.query.project;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.project.Projects;
import dev.faultline.core.record.Receipt;
import dev.faultline.core.record.ReceiptCodec;
import dev.faultline.engines.redis.RedisLink;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Summary;
import io.lettuce.core.RedisException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What ingest answered in the last minutes: the page for a first SDK reads it. */
@RestController
class ReceiptController {
    private final Projects projects;
    private final RedisLink redis;
    private final ReceiptCodec codec = new ReceiptCodec();

    ReceiptController(Projects projects, RedisLink redis) {
        this.projects = projects;
        this.redis = redis;
    }

    @GetMapping("/api/v1/orgs/{org}/projects/{project}/receipts")
    @Needs(Permission.PROJECT_READ)
    @Summary("The last 50 answers that senders got within ten minutes, newest first")
    Receipts listReceipts(Grant grant, @PathVariable String project) {
        var key = Receipt.keyOf(projects.get(grant.organizationId(), project).id());
        try {
            return redis.connection()
                    .map(connection -> connection.sync().lrange(key, 0, Receipt.KEPT - 1))
                    .map(texts -> new Receipts(
                            true,
                            texts.stream()
                                    .map(codec::decode)
                                    .map(ReceiptView::of)
                                    .toList()))
                    .orElseGet(Receipts::unavailable);
        } catch (RedisException e) {
            return Receipts.unavailable();
        }
    }

    /** {@code available} is false while Redis, which keeps them, does not answer. */
    record Receipts(boolean available, List<ReceiptView> items) {
        static Receipts unavailable() {
            return new Receipts(false, List.of());
        }
    }

    record ReceiptView(
            Instant at,
            int status,
            String code,
            String detail,
            String stage,
            @Nullable String eventId,
            @Nullable String clientAddress,
            @Nullable String sdk,
            @Nullable String origin,
            List<Receipt.Item> items) {
        static ReceiptView of(Receipt receipt) {
            return new ReceiptView(
                    Instant.ofEpochMilli(receipt.at()),
                    receipt.status(),
                    receipt.code(),
                    receipt.detail(),
                    receipt.stage(),
                    receipt.eventId(),
                    receipt.clientAddress(),
                    receipt.sdk(),
                    receipt.origin(),
                    receipt.items());
        }
    }
}
