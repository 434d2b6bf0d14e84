package dev.faultline.core.record;

import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.event.EventId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Everything a record says beside its bytes. It travels in Kafka headers, written and read by {@link RecordHeaders}.
 *
 * @param projectId the project the request was accepted for
 * @param keyId the public key (32 hex) it was sent with
 * @param itemType the item that decided the lane
 * @param itemCount how many items of the envelope the value holds: what the ledger calls received
 * @param encoding how the value is compressed
 * @param receivedAt stamped by ingest; rollups, lists, partitions and the ledger go by it
 * @param clientAddress the sender's address after trusted proxies, or null when unknown
 * @param sdk {@code name/version} as the sender named itself, or null
 * @param signature what ingest found about the signature
 * @param eventId the envelope header's event id, or null when the items have none
 * @param sentAt the envelope header's {@code sent_at}, for clock drift, or null
 * @param waitingNode the ingest node that waits for the outcome ({@code wait=true}), or null
 */
public record RecordMeta(
        long projectId,
        String keyId,
        ItemType itemType,
        int itemCount,
        ContentEncoding encoding,
        Instant receivedAt,
        @Nullable String clientAddress,
        @Nullable String sdk,
        SignatureVerdict signature,
        @Nullable EventId eventId,
        @Nullable Instant sentAt,
        @Nullable String waitingNode) {}
