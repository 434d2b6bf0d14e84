package dev.faultline.engines.blobs;

import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One answer to a list request.
 *
 * @param next asks for the page after it; null on the last one
 */
record S3Page(List<BlobStore.Blob> blobs, @Nullable String next) {

    static S3Page read(InputStream xml) {
        var factory = XMLInputFactory.newFactory();
        // A list has neither; whoever sends one means harm.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var blobs = new ArrayList<BlobStore.Blob>();
        String next = null;
        try {
            var reader = factory.createXMLStreamReader(xml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    switch (reader.getLocalName()) {
                        case "Contents" -> blobs.add(blob(reader));
                        case "NextContinuationToken" -> next = reader.getElementText();
                        default -> {}
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the object store's list cannot be read", e);
        }
        return new S3Page(blobs, next);
    }

    private static BlobStore.Blob blob(XMLStreamReader reader) throws XMLStreamException {
        var fields = new HashMap<String, String>();
        while (reader.next() != XMLStreamReader.END_ELEMENT
                || !reader.getLocalName().equals("Contents")) {
            if (reader.getEventType() == XMLStreamReader.START_ELEMENT) {
                var name = reader.getLocalName();
                switch (name) {
                    case "Key", "Size", "LastModified" -> fields.put(name, reader.getElementText());
                    default -> {}
                }
            }
        }
        return new BlobStore.Blob(
                fields.getOrDefault("Key", ""),
                Long.parseLong(fields.getOrDefault("Size", "0")),
                Instant.parse(fields.getOrDefault("LastModified", "1970-01-01T00:00:00Z")));
    }
}
