package dev.faultline.ingest.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.json.JsonMapper;

/** A request of the corpus beside its line of {@code expected.txt}: name, status, items kept, items dropped. */
public record RecordedRequest(
        String name,
        String path,
        List<Header> headers,
        byte[] body,
        int expectedStatus,
        List<String> kept,
        int expectedDrops) {
    private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");
    private static final Pattern ID = Pattern.compile("\"event_id\":\\s*\"([0-9a-f-]+)\"");

    public record Header(String name, String value) {}

    public static List<RecordedRequest> all() throws IOException {
        List<RecordedRequest> requests = new ArrayList<>();
        for (var line : Files.readAllLines(CORPUS.resolve("expected.txt"))) {
            requests.add(read(line.split("\\|", -1)));
        }
        return requests;
    }

    private static RecordedRequest read(String[] cells) throws IOException {
        var folder = CORPUS.resolve(cells[0]);
        var request =
                JsonMapper.shared().readTree(folder.resolve("headers.json").toFile());
        List<Header> headers = new ArrayList<>();
        request.get("headers")
                .forEach(pair -> headers.add(
                        new Header(pair.get(0).asString(), pair.get(1).asString())));
        return new RecordedRequest(
                cells[0],
                request.get("path").asString(),
                headers,
                Files.readAllBytes(folder.resolve("body.bin")),
                Integer.parseInt(cells[1]),
                words(cells[2]),
                words(cells[3]).size());
    }

    public boolean isChunked() {
        return headers.stream().anyMatch(header -> header.name().equalsIgnoreCase("transfer-encoding"));
    }

    /** The id in the envelope's header, without dashes; empty when it has none. */
    public String eventId() throws IOException {
        var line = new String(inflated(), UTF_8).lines().findFirst().orElse("");
        var match = ID.matcher(line);
        return match.find() ? match.group(1).replace("-", "") : "";
    }

    /** {@code type:hash of payload} of the items that must be kept. */
    public List<String> expectedItems() throws IOException {
        var bytes = inflated();
        if (name.startsWith("csp-")) {
            var report = JsonMapper.shared().readTree(bytes).toString().getBytes(UTF_8);
            return List.of("raw_security:" + Arrays.hashCode(report));
        }
        List<String> items = new ArrayList<>();
        var at = indexOf(bytes, 0) + 1;
        while (at < bytes.length) {
            var end = indexOf(bytes, at);
            if (end == at) {
                at++;
                continue;
            }
            var header = JsonMapper.shared().readTree(Arrays.copyOfRange(bytes, at, end));
            var start = Math.min(end + 1, bytes.length);
            var stop = header.has("length") ? start + header.get("length").asInt() : indexOf(bytes, start);
            var type = header.get("type").asString();
            if (kept.contains(type)) {
                items.add(type + ":" + Arrays.hashCode(Arrays.copyOfRange(bytes, start, stop)));
            }
            at = stop + 1;
        }
        return items;
    }

    public byte[] inflated() throws IOException {
        var gzip = headers.stream().anyMatch(header -> header.value().equals("gzip"));
        return gzip ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body;
    }

    private static int indexOf(byte[] bytes, int from) {
        for (var i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return bytes.length;
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split(" "));
    }
}
