package dev.faultline.core.corpus;

import dev.faultline.core.envelope.Envelope;
import dev.faultline.core.envelope.EnvelopeItem;
import dev.faultline.core.envelope.EnvelopeParser;
import dev.faultline.core.envelope.ItemType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.json.JsonFactory;

/** Requests that official SDKs sent, byte for byte after inflating. */
public final class Corpus {
    /** One item of one request. */
    public record Item(String folder, Envelope envelope, EnvelopeItem item) {
        public byte[] payload() {
            return item.payload(envelope.bytes());
        }

        @Override
        public String toString() {
            return folder + "/" + item.wireType();
        }
    }

    private Corpus() {}

    public static byte[] bytes(String folder) {
        try {
            return Files.readAllBytes(root().resolve(folder).resolve("decoded.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> folders() {
        try (var folders = Files.list(root())) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All items of the envelopes; security reports are no envelopes and stand apart. */
    public static List<Item> items() {
        var parser = new EnvelopeParser(new JsonFactory());
        var items = new ArrayList<Item>();
        for (var folder : folders()) {
            if (!folder.startsWith("csp-")) {
                var envelope = parser.parse(bytes(folder));
                envelope.items().forEach(item -> items.add(new Item(folder, envelope, item)));
            }
        }
        return items;
    }

    public static List<Item> items(ItemType type) {
        return items().stream().filter(item -> item.item().type() == type).toList();
    }

    public static Item item(String folder, ItemType type) {
        return items(type).stream()
                .filter(item -> item.folder().equals(folder))
                .findFirst()
                .orElseThrow();
    }

    private static Path root() {
        try {
            return Path.of(
                    Objects.requireNonNull(Corpus.class.getResource("/corpus")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
