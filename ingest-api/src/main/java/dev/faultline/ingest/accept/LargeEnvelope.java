package dev.faultline.ingest.accept;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.core.envelope.EnvelopeParser;
import dev.faultline.core.envelope.EnvelopeTooLargeException;
import dev.faultline.core.envelope.ItemHeader;
import dev.faultline.core.envelope.MalformedEnvelopeException;
import dev.faultline.core.record.BlobReference;
import dev.faultline.core.record.ContentEncoding;
import dev.faultline.engines.blobs.BlobStore;
import dev.faultline.ingest.http.Visit;
import dev.faultline.ingest.refusal.Refusal;
import dev.faultline.ingest.refusal.RefusedException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads an envelope from a stream: small items into memory, large ones straight into blobs. */
final class LargeEnvelope {
    /** No SDK's header line comes near it. */
    private static final int MAX_LINE = 64 * 1024;

    private final Visit visit;
    private final InputStream in;
    private final EnvelopeParser parser;
    private final SizeLimits sizes;
    private final int maxInMemory;
    private final BlobStore store;
    private final byte[] header;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final List<BlobReference> blobs = new ArrayList<>();

    LargeEnvelope(
            Visit visit, InputStream in, EnvelopeParser parser, SizeLimits sizes, int maxInMemory, BlobStore store)
            throws IOException {
        this.visit = visit;
        this.in = new BufferedInputStream(in, 64 * 1024);
        this.parser = parser;
        this.sizes = sizes;
        this.maxInMemory = maxInMemory;
        this.store = store;
        this.header = line(MAX_LINE);
        hold(header);
    }

    /** The envelope's header line. */
    byte[] header() {
        return header;
    }

    /** Reads the items. What was put into blobs is removed again when the envelope turns out to be none. */
    Incoming rest(long projectId) throws IOException {
        try {
            for (var item = 0; nextItem(item, projectId); item++) {
                if (item >= EnvelopeParser.MAX_ITEMS) {
                    throw Refusal.TOO_MANY_ITEMS.because(
                            "the envelope holds more than " + EnvelopeParser.MAX_ITEMS + " items");
                }
            }
            return new Incoming(parser.parse(held.toByteArray()), null, ContentEncoding.IDENTITY, List.copyOf(blobs));
        } catch (MalformedEnvelopeException | EnvelopeTooLargeException e) {
            forget();
            throw Refusal.ENVELOPE_MALFORMED.because("invalid event envelope: " + e.getMessage());
        } catch (RefusedException | IOException e) {
            forget();
            throw e;
        }
    }

    private void forget() {
        blobs.forEach(blob -> store.delete(blob.path()));
    }

    private boolean nextItem(int place, long projectId) throws IOException {
        var line = line(MAX_LINE);
        while (line.length == 0) {
            in.mark(1);
            if (in.read() < 0) {
                return false;
            }
            in.reset();
            line = line(MAX_LINE);
        }
        var item = parser.itemHeader(line);
        var length = item.length();
        if (length == null) {
            hold(line);
            hold(line((int) Math.min(sizes.of(item.type()), maxInMemory)));
            return true;
        }
        if (length > sizes.of(item.type())) {
            throw Refusal.ITEM_TOO_LARGE.because(
                    "an item of type " + item.type().wireName() + " states " + length + " bytes; "
                            + sizes.of(item.type()) + " are allowed");
        }
        if (length > BlobIntake.MAX_IN_LOG && BlobIntake.goesToBlobs(item.type())) {
            hold(withoutLength(line));
            hold(new byte[0]);
            toBlob(place, item, length, projectId);
        } else {
            hold(line);
            hold(payload(Math.toIntExact(length)));
        }
        endOfPayload();
        return true;
    }

    private void toBlob(int place, ItemHeader item, long length, long projectId) throws IOException {
        var part = new Portion(in, length);
        if (Triage.isKept(item.type())) {
            var path = BlobIntake.newPath(visit, projectId);
            store.put(path, part);
            blobs.add(new BlobReference(place, path, length));
        } else {
            part.transferTo(OutputStream.nullOutputStream());
            blobs.add(new BlobReference(place, "", length));
        }
        if (part.missing() > 0) {
            throw cut(length);
        }
    }

    private byte[] payload(int length) throws IOException {
        visit.memory().claim(length);
        var bytes = in.readNBytes(length);
        visit.memory().giveBack(length);
        if (bytes.length < length) {
            throw cut(length);
        }
        return bytes;
    }

    private static MalformedEnvelopeException cut(long length) {
        return new MalformedEnvelopeException("an item states a length of " + length + ", but fewer bytes follow");
    }

    private void endOfPayload() throws IOException {
        var next = in.read();
        if (next >= 0 && next != '\n') {
            throw new MalformedEnvelopeException("no newline follows an item's payload");
        }
    }

    private void hold(byte[] bytes) {
        visit.memory().claim(bytes.length + 1L);
        if (held.size() + bytes.length > maxInMemory) {
            throw Refusal.BODY_TOO_LARGE.because(
                    "the items that are not kept as blobs weigh more than " + maxInMemory + " bytes together");
        }
        held.writeBytes(bytes);
        held.write('\n');
    }

    private byte[] line(int most) throws IOException {
        var line = new ByteArrayOutputStream(256);
        for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (line.size() >= most) {
                throw Refusal.ITEM_TOO_LARGE.because("a line of the envelope is longer than " + most + " bytes");
            }
            line.write(next);
        }
        return line.toByteArray();
    }

    private static byte[] withoutLength(byte[] line) {
        try {
            var header = (ObjectNode) JsonMapper.shared().readTree(line);
            return header.put("length", 0).toString().getBytes(UTF_8);
        } catch (JacksonException | ClassCastException e) {
            throw new MalformedEnvelopeException("an item header is not a JSON object");
        }
    }
}
