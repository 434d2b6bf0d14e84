package dev.faultline.ingest.accept;

import dev.faultline.core.envelope.Envelope;
import dev.faultline.core.envelope.EnvelopeParser;
import dev.faultline.core.envelope.EnvelopeTooLargeException;
import dev.faultline.core.envelope.MalformedEnvelopeException;
import dev.faultline.core.signing.BodyDigest;
import dev.faultline.core.signing.EnvelopeSignature;
import dev.faultline.ingest.auth.Admission;
import dev.faultline.ingest.auth.Credentials;
import dev.faultline.ingest.auth.CredentialsReader;
import dev.faultline.ingest.auth.Sender;
import dev.faultline.ingest.auth.SignatureGate;
import dev.faultline.ingest.body.Body;
import dev.faultline.ingest.body.BodyReader;
import dev.faultline.ingest.http.Answer;
import dev.faultline.ingest.http.Visit;
import dev.faultline.ingest.refusal.Refusal;
import dev.faultline.ingest.refusal.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an envelope off the wire and hands it on, whether the sender is named by the request or by the envelope. */
public final class EnvelopeIntake {
    private static final byte[] NO_DIGEST = new byte[0];

    private final CredentialsReader credentials;
    private final Admission admission;
    private final SignatureGate signatures;
    private final BodyReader bodies;
    private final EnvelopeParser parser;
    private final FloodGate flood;
    private final BlobIntake blobs;
    private final Acceptance acceptance;

    public EnvelopeIntake(
            Admission admission,
            SignatureGate signatures,
            BodyReader bodies,
            EnvelopeParser parser,
            FloodGate flood,
            BlobIntake blobs,
            Acceptance acceptance) {
        this.credentials = new CredentialsReader();
        this.admission = admission;
        this.signatures = signatures;
        this.bodies = bodies;
        this.parser = parser;
        this.flood = flood;
        this.blobs = blobs;
        this.acceptance = acceptance;
    }

    /** Takes the envelope in the body of a request. */
    public Answer take(Visit visit) throws IOException {
        var said = credentials.read(visit);
        // Who is named by the request itself is judged before anything of the body is read.
        var known = said.publicKey() == null && said.token() == null
                ? null
                : admission.admit(visit, said, visit.path().projectId());
        var digest = visit.header(EnvelopeSignature.HEADER) == null ? null : new BodyDigest();
        var received = bodies.receive(visit, digest);
        var refusal = known == null ? null : flood.refusal(visit, known, received);
        if (refusal != null) {
            return refusal;
        }
        return switch (bodies.open(visit, received)) {
            case Body.Whole whole -> whole(visit, said, known, digest, whole);
            case Body.Streamed streamed -> {
                try (var in = streamed.inflated()) {
                    yield streamed(visit, said, known, digest, in);
                }
            }
        };
    }

    private Answer whole(
            Visit visit, Credentials said, @Nullable Sender known, @Nullable BodyDigest digest, Body.Whole body)
            throws IOException {
        var envelope = parsed(body.inflated());
        var sender = sender(visit, said, known, envelope.header().dsn());
        if (blobs.hasLargeItem(envelope)) {
            return streamed(visit, said, sender, digest, new ByteArrayInputStream(body.inflated()));
        }
        var verdict = signatures.check(visit, sender, digest == null ? NO_DIGEST : digest.finish());
        var incoming = new Incoming(envelope, body.sent(), body.encoding(), List.of());
        return acceptance.accept(visit, sender, verdict, incoming, null).answer();
    }

    private Answer streamed(
            Visit visit, Credentials said, @Nullable Sender known, @Nullable BodyDigest digest, InputStream in)
            throws IOException {
        Incoming incoming = null;
        try {
            var reading = blobs.start(visit, in);
            var sender =
                    sender(visit, said, known, parsed(reading.header()).header().dsn());
            incoming = reading.rest(sender.projectId());
            var verdict = signatures.check(visit, sender, digest == null ? NO_DIGEST : digest.finish());
            return acceptance.accept(visit, sender, verdict, incoming, null).answer();
        } catch (RefusedException e) {
            if (incoming != null) {
                blobs.discard(incoming.blobs());
            }
            throw e;
        }
    }

    private Sender sender(Visit visit, Credentials said, @Nullable Sender known, @Nullable String dsn) {
        var wanted = visit.path().projectId();
        if (dsn != null) {
            var named = credentials.projectOf(dsn);
            if (wanted != 0 && named != wanted) {
                throw Refusal.KEY_OF_OTHER_PROJECT.because(
                        "the path names project " + wanted + ", the dsn of the envelope header project " + named);
            }
            wanted = named;
        }
        var all = credentials.withDsn(said, dsn);
        return known == null ? admission.admit(visit, all, wanted) : known;
    }

    private Envelope parsed(byte[] bytes) {
        try {
            return parser.parse(bytes);
        } catch (EnvelopeTooLargeException e) {
            throw Refusal.TOO_MANY_ITEMS.because("" + e.getMessage());
        } catch (MalformedEnvelopeException e) {
            throw Refusal.ENVELOPE_MALFORMED.because("invalid event envelope: " + e.getMessage());
        }
    }
}
