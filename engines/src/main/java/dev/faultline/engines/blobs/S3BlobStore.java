package dev.faultline.engines.blobs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Blobs in an object store that speaks S3. Four requests are all that is needed, so they are made and signed here instead
 * of by a library forty times the size.
 */
public final class S3BlobStore implements BlobStore, AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final String NO_BODY = S3Signature.sha256(new byte[0]);

    /** An object store answers 503 when it wants to be asked more slowly; after three times somebody should know. */
    private static final int TRIES = 3;

    private static final long FIRST_PAUSE_MS = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final String bucket;
    private final Duration timeout;
    private final S3Signature signature;

    /** Blobs in the bucket of these settings. */
    public S3BlobStore(URI endpoint, BlobSettings.S3 settings) {
        this.bucket = endpoint.toString().replaceAll("/+$", "") + "/" + settings.bucket();
        this.timeout = settings.timeout();
        this.signature = new S3Signature(settings.region(), settings.accessKey(), settings.secretKey());
    }

    @Override
    public long put(String key, InputStream bytes) {
        var uri = uri(key);
        try {
            // The signature covers the bytes and stands before them: they are written down first.
            var file = Files.createTempFile("faultline-blob", null);
            try {
                var digest = S3Signature.digest();
                var size = copy(bytes, digest, file);
                var sum = HexFormat.of().formatHex(digest.digest());
                try (var answer =
                        send("PUT", uri, sum, BodyPublishers.ofFile(file)).body()) {
                    answer.readAllBytes();
                }
                return size;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot store blob " + key, e);
        }
    }

    private static long copy(InputStream bytes, MessageDigest digest, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            return new DigestInputStream(bytes, digest).transferTo(out);
        }
    }

    @Override
    public Optional<InputStream> get(String key) {
        var answer = send("GET", uri(key), NO_BODY, BodyPublishers.noBody());
        if (answer.statusCode() == 404) {
            close(answer.body());
            return Optional.empty();
        }
        return Optional.of(answer.body());
    }

    @Override
    public void delete(String key) {
        close(send("DELETE", uri(key), NO_BODY, BodyPublishers.noBody()).body());
    }

    @Override
    public Stream<Blob> list(String prefix) {
        var checked = BlobKeys.checkedPrefix(prefix);
        return Stream.iterate(
                        Optional.of(page(checked, null)),
                        Optional::isPresent,
                        page -> page.flatMap(one -> Optional.ofNullable(one.next()))
                                .map(next -> page(checked, next)))
                .flatMap(Optional::stream)
                .flatMap(page -> page.blobs().stream());
    }

    private S3Page page(String prefix, @Nullable String after) {
        var query = (after == null ? "" : "continuation-token=" + encoded(after) + "&") + "list-type=2&prefix="
                + encoded(prefix);
        try (var xml = send("GET", URI.create(bucket + "?" + query), NO_BODY, BodyPublishers.noBody())
                .body()) {
            return S3Page.read(xml);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list blobs under " + prefix, e);
        }
    }

    private URI uri(String key) {
        return URI.create(bucket + "/" + BlobKeys.checked(key));
    }

    private HttpResponse<InputStream> send(String method, URI uri, String sum, BodyPublisher body) {
        for (var attempt = 1; ; attempt++) {
            try {
                var answer = http.send(request(method, uri, sum, body), BodyHandlers.ofInputStream());
                if (answer.statusCode() < 300 || answer.statusCode() == 404 && !method.equals("PUT")) {
                    return answer;
                }
                var said = new String(answer.body().readNBytes(1_000), UTF_8);
                close(answer.body());
                if (answer.statusCode() < 500 || attempt == TRIES) {
                    throw new IllegalStateException("the object store answered " + answer.statusCode() + " to " + method
                            + " " + uri.getPath() + ": " + said);
                }
            } catch (IOException e) {
                if (attempt == TRIES) {
                    throw new UncheckedIOException("the object store does not answer: " + uri.getPath(), e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for the object store", e);
            }
            pause(attempt);
        }
    }

    private HttpRequest request(String method, URI uri, String sum, BodyPublisher body) {
        var request = HttpRequest.newBuilder(uri).timeout(timeout).method(method, body);
        signature.headers(method, uri, sum, Instant.now()).forEach(request::header);
        return request.build();
    }

    private static void pause(int attempt) {
        var longest = FIRST_PAUSE_MS << attempt;
        try {
            Thread.sleep(longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the object store", e);
        }
    }

    private static void close(InputStream answer) {
        try {
            answer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the object store's answer broke off", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20").replace("*", "%2A");
    }

    @Override
    public void close() {
        http.close();
    }
}
