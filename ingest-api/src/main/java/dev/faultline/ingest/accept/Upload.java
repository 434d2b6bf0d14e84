package dev.faultline.ingest.accept;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.core.envelope.EnvelopeParser;
import dev.faultline.core.envelope.EnvelopeWriter;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.event.EventId;
import dev.faultline.core.record.BlobReference;
import dev.faultline.core.record.ContentEncoding;
import dev.faultline.core.record.SignatureVerdict;
import dev.faultline.ingest.auth.Sender;
import dev.faultline.ingest.http.Visit;
import dev.faultline.ingest.refusal.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A body of files that is read as it arrives: what is small enough for the log is held, the rest goes to the blobs.
 * Whoever closes it before it was accepted takes the blobs back.
 */
public final class Upload implements AutoCloseable {
    private final Visit visit;
    private final Sender sender;
    private final Supplier<SignatureVerdict> signature;
    private final InputStream in;
    private final BlobIntake blobs;
    private final EnvelopeParser parser;
    private final Acceptance acceptance;
    private final List<BlobReference> written = new ArrayList<>();
    private int held;

    Upload(
            Visit visit,
            Sender sender,
            Supplier<SignatureVerdict> signature,
            InputStream in,
            BlobIntake blobs,
            EnvelopeParser parser,
            Acceptance acceptance) {
        this.visit = visit;
        this.sender = sender;
        this.signature = signature;
        this.in = in;
        this.blobs = blobs;
        this.parser = parser;
        this.acceptance = acceptance;
    }

    /** The body, inflated and bounded. */
    public InputStream body() {
        return in;
    }

    /** What a file came to: its bytes, or where they lie. */
    public record Kept(byte[] bytes, @Nullable BlobReference blob) {}

    /** An item around what was kept; {@code furtherFields} as in {@link EnvelopeWriter#item}. */
    public record Item(String type, String furtherFields, Kept payload) {}

    /** Reads a file to its end. */
    public Kept keep(InputStream file) throws IOException {
        var most = blobs.sizes().of(ItemType.ATTACHMENT_ITEM);
        var head = file.readNBytes(BlobIntake.MAX_IN_LOG + 1);
        hold(head.length);
        if (head.length <= BlobIntake.MAX_IN_LOG) {
            return new Kept(head, null);
        }
        var whole = new Bounded(new SequenceInputStream(new ByteArrayInputStream(head), file), most);
        var blob = blobs.put(visit, sender.projectId(), whole);
        written.add(blob);
        release(head.length);
        return new Kept(new byte[0], blob);
    }

    /** Reads a field to its end. */
    public String text(InputStream field) throws IOException {
        var most = Math.toIntExact(blobs.sizes().of(ItemType.EVENT));
        var bytes = field.readNBytes(most + 1);
        hold(bytes.length);
        if (bytes.length > most) {
            throw Refusal.ITEM_TOO_LARGE.because("a field of the form is larger than " + most + " bytes");
        }
        return new String(bytes, UTF_8);
    }

    /** Accepts what was read as items of an event. The body must have been read to its end. */
    public Accepted accept(EventId id, List<Item> items) throws IOException {
        // A signature covers the bytes as sent: all of them, also those behind the last boundary.
        in.transferTo(java.io.OutputStream.nullOutputStream());
        var verdict = signature.get();
        var writer = new EnvelopeWriter("{\"event_id\":\"" + id + "\"}");
        List<BlobReference> references = new ArrayList<>();
        for (var item : items) {
            var blob = item.payload().blob();
            if (blob != null) {
                references.add(new BlobReference(writer.items(), blob.path(), blob.length()));
            }
            writer.item(item.type(), item.furtherFields(), item.payload().bytes());
        }
        var bytes = writer.toBytes();
        visit.memory().claim(bytes.length);
        var incoming = new Incoming(
                parser.parse(bytes),
                references.isEmpty() ? bytes : null,
                ContentEncoding.IDENTITY,
                List.copyOf(references));
        var accepted = acceptance.accept(visit, sender, verdict, incoming, null);
        if (accepted.kept() > 0) {
            written.clear();
        }
        return accepted;
    }

    @Override
    public void close() throws IOException {
        blobs.discard(written);
        in.close();
    }

    private void hold(int bytes) {
        visit.memory().claim(bytes);
        held += bytes;
        if (held > blobs.maxInMemory()) {
            throw Refusal.BODY_TOO_LARGE.because(
                    "the parts that are not kept as blobs weigh more than " + blobs.maxInMemory() + " bytes together");
        }
    }

    private void release(int bytes) {
        visit.memory().giveBack(bytes);
        held -= bytes;
    }
}
