package dev.faultline.processor.item;

import dev.faultline.engines.blobs.BlobStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Bytes on their way to a blob. Writing them twice changes nothing. */
public sealed interface BlobWrite {

    /** Where they go. */
    String target();

    /** Puts them there. */
    void write(BlobStore blobs);

    /** Bytes that travelled in the log. */
    record Inline(String target, byte[] bytes) implements BlobWrite {
        @Override
        public void write(BlobStore blobs) {
            blobs.put(target, new ByteArrayInputStream(bytes));
        }
    }

    /** Bytes that wait among the incoming blobs; gone when an earlier try moved them. */
    record Move(String source, String target) implements BlobWrite {
        @Override
        public void write(BlobStore blobs) {
            var waiting = blobs.get(source);
            if (waiting.isEmpty()) {
                return;
            }
            try (var bytes = waiting.get()) {
                blobs.put(target, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot close blob " + source, e);
            }
        }
    }
}
