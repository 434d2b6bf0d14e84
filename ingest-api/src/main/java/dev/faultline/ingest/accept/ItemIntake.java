package dev.faultline.ingest.accept;

import dev.faultline.core.envelope.EnvelopeParser;
import dev.faultline.core.envelope.EnvelopeWriter;
import dev.faultline.core.event.EventId;
import dev.faultline.core.record.SignatureVerdict;
import dev.faultline.core.signing.BodyDigest;
import dev.faultline.core.signing.EnvelopeSignature;
import dev.faultline.ingest.auth.Admission;
import dev.faultline.ingest.auth.CredentialsReader;
import dev.faultline.ingest.auth.Sender;
import dev.faultline.ingest.auth.SignatureGate;
import dev.faultline.ingest.body.BodyReader;
import dev.faultline.ingest.http.Visit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the doors share whose bodies are no envelopes: let the sender in, read, check, frame, accept. */
public final class ItemIntake {
    private static final byte[] NO_DIGEST = new byte[0];

    private final CredentialsReader credentials = new CredentialsReader();
    private final Admission admission;
    private final SignatureGate signatures;
    private final BodyReader bodies;
    private final EnvelopeParser parser;
    private final BlobIntake blobs;
    private final Acceptance acceptance;

    public ItemIntake(
            Admission admission,
            SignatureGate signatures,
            BodyReader bodies,
            EnvelopeParser parser,
            BlobIntake blobs,
            Acceptance acceptance) {
        this.admission = admission;
        this.signatures = signatures;
        this.bodies = bodies;
        this.parser = parser;
        this.blobs = blobs;
        this.acceptance = acceptance;
    }

    /**
     * A sender and its body.
     *
     * @param body inflated; empty for GET
     */
    public record Read(Sender sender, SignatureVerdict signature, byte[] body) {}

    /** Lets the sender in, who must name itself in the request. */
    public Sender admit(Visit visit) {
        var wanted = visit.path().projectId();
        var dsn = visit.query().get("dsn");
        var project = wanted == 0 && dsn != null ? credentials.projectOf(dsn) : wanted;
        return admission.admit(visit, credentials.read(visit), project);
    }

    /** Lets the sender in and reads the whole body, which must not be empty unless the method is GET. */
    public Read read(Visit visit) throws IOException {
        return read(visit, visit.method().equals("GET"));
    }

    /** @param mayBeEmpty whether a request without a body makes sense */
    public Read read(Visit visit, boolean mayBeEmpty) throws IOException {
        var sender = admit(visit);
        if (visit.method().equals("GET") || mayBeEmpty && visit.contentLength() == 0) {
            return new Read(sender, signatures.check(visit, sender, BodyDigest.of(NO_DIGEST)), NO_DIGEST);
        }
        var digest = visit.header(EnvelopeSignature.HEADER) == null ? null : new BodyDigest();
        var body = bodies.readWhole(visit, digest, mayBeEmpty);
        var verdict = signatures.check(visit, sender, digest == null ? NO_DIGEST : digest.finish());
        return new Read(sender, verdict, body);
    }

    /**
     * An item to be accepted.
     *
     * @param furtherFields JSON that follows type and length in the item's header, such as {@code ,"filename":"a"}
     */
    public record Item(String type, String furtherFields, byte[] payload) {}

    /** Frames items around an event id and accepts them. */
    public Accepted accept(Visit visit, Read read, @Nullable EventId id, List<Item> items, @Nullable String waitingNode)
            throws IOException {
        var writer = new EnvelopeWriter(id == null ? "{}" : "{\"event_id\":\"" + id + "\"}");
        items.forEach(item -> writer.item(item.type(), item.furtherFields(), item.payload()));
        var bytes = writer.toBytes();
        visit.memory().claim(bytes.length);
        try {
            var envelope = parser.parse(bytes);
            var incoming = blobs.hasLargeItem(envelope)
                    ? blobs.start(visit, new ByteArrayInputStream(bytes))
                            .rest(read.sender().projectId())
                    : Incoming.framed(envelope);
            return acceptance.accept(visit, read.sender(), read.signature(), incoming, waitingNode);
        } finally {
            visit.memory().giveBack(bytes.length);
        }
    }
}
