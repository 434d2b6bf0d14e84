package dev.faultline.facts.body;

import dev.faultline.core.json.LenientJson;
import dev.faultline.engines.blobs.BlobStore;
import dev.faultline.facts.write.BodyEncoder;
import dev.faultline.facts.write.EventFact;
import dev.faultline.facts.write.FactBatch;
import dev.faultline.facts.write.FactTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Bodies as objects, one for each slot and day: {@code bodies/<retention>/<day>/<project>/<hash>/<slot>}. A slot that is
 * taken anew replaces its object, so that a flood costs no more objects than slots; the day in the key lets a sweep
 * remove what its partition took along.
 */
public final class ObjectBodies implements BodyStore {

    /** All bodies stand under this. */
    public static final String FOLDER = "bodies/";

    private static final byte[] NO_CONTEXTS = {'{', '}'};
    private static final byte[] BEFORE_CONTEXTS = {'{', '"', 'c', 'o', 'n', 't', 'e', 'x', 't', 's', '"', ':'};

    private final BlobStore blobs;
    private final LenientJson documents = new LenientJson();

    /** Bodies among these blobs. */
    public ObjectBodies(BlobStore blobs) {
        this.blobs = blobs;
    }

    @Override
    public void keep(FactBatch batch, EventFact fact, int slot, byte[] json) {
        var event = fact.event();
        BodyEncoder.write(batch.rows(FactTable.BODIES), fact, slot, contexts(json), json.length, true);
        var key = key(event.projectId(), fact.grouping().primaryHash(), slot, event.receivedAt(), fact.retentionDays());
        var object = BodyObject.encode(event.id(), json);
        batch.beforehand(() -> blobs.put(key, new ByteArrayInputStream(object)));
    }

    @Override
    public Optional<String> read(BodyRow row) {
        return blobs.get(key(row.projectId(), row.hash(), row.slot(), row.receivedAt(), row.retentionDays()))
                .flatMap(bytes -> {
                    try (bytes) {
                        return BodyObject.decode(bytes.readAllBytes(), row.eventId());
                    } catch (IOException e) {
                        throw new UncheckedIOException("the object of a body breaks off", e);
                    }
                });
    }

    private static String key(long project, long hash, int slot, Instant receivedAt, int retention) {
        var day = LocalDate.ofInstant(receivedAt, ZoneOffset.UTC);
        return FOLDER + retention + "/" + day + "/" + project + "/" + Long.toHexString(hash) + "/" + slot;
    }

    /** What searches ask for, as a document of its own. */
    private byte[] contexts(byte[] json) {
        var body = documents.open(json, 0, json.length);
        for (var name = body.nextName(); name != null; name = body.nextName()) {
            if (name.equals("contexts")) {
                var contexts = body.skipped();
                return contexts.length == 0 ? NO_CONTEXTS : wrapped(contexts);
            }
            body.skip();
        }
        return NO_CONTEXTS;
    }

    private static byte[] wrapped(byte[] contexts) {
        var document = new byte[BEFORE_CONTEXTS.length + contexts.length + 1];
        System.arraycopy(BEFORE_CONTEXTS, 0, document, 0, BEFORE_CONTEXTS.length);
        System.arraycopy(contexts, 0, document, BEFORE_CONTEXTS.length, contexts.length);
        document[document.length - 1] = '}';
        return document;
    }
}
