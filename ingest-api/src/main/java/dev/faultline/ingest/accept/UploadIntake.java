package dev.faultline.ingest.accept;

import dev.faultline.core.envelope.EnvelopeParser;
import dev.faultline.core.signing.BodyDigest;
import dev.faultline.core.signing.EnvelopeSignature;
import dev.faultline.ingest.auth.Admission;
import dev.faultline.ingest.auth.CredentialsReader;
import dev.faultline.ingest.auth.SignatureGate;
import dev.faultline.ingest.body.BodyReader;
import dev.faultline.ingest.http.Visit;
import java.io.IOException;

/** What the doors share that take files: dumps and attachments, whatever their size. */
public final class UploadIntake {
    private static final byte[] NO_DIGEST = new byte[0];

    private final CredentialsReader credentials = new CredentialsReader();
    private final SignatureGate signatures = new SignatureGate();
    private final Admission admission;
    private final BodyReader bodies;
    private final EnvelopeParser parser;
    private final BlobIntake blobs;
    private final Acceptance acceptance;

    public UploadIntake(
            Admission admission, BodyReader bodies, EnvelopeParser parser, BlobIntake blobs, Acceptance acceptance) {
        this.admission = admission;
        this.bodies = bodies;
        this.parser = parser;
        this.blobs = blobs;
        this.acceptance = acceptance;
    }

    /** Lets the sender in, who must name itself in the request, and opens the body. */
    public Upload open(Visit visit) throws IOException {
        var sender =
                admission.admit(visit, credentials.read(visit), visit.path().projectId());
        var digest = visit.header(EnvelopeSignature.HEADER) == null ? null : new BodyDigest();
        return new Upload(
                visit,
                sender,
                () -> signatures.check(visit, sender, digest == null ? NO_DIGEST : digest.finish()),
                bodies.stream(visit, digest),
                blobs,
                parser,
                acceptance);
    }
}
