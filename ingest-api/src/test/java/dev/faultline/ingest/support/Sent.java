package dev.faultline.ingest.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** One HTTP request of a test. */
public final class Sent {
    private final IngestNode node;
    private final HttpRequest.Builder request;

    public Sent(IngestNode node, String path) {
        this.node = node;
        this.request = HttpRequest.newBuilder(node.uri(path)).timeout(Duration.ofSeconds(20));
    }

    public Sent header(String name, String value) {
        request.header(name, value);
        return this;
    }

    public HttpResponse<String> post(String body) {
        return post(body.getBytes(UTF_8));
    }

    public HttpResponse<String> post(byte[] body) {
        return send("POST", body);
    }

    public HttpResponse<String> send(String method, byte[] body) {
        request.method(
                method,
                body.length == 0 ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
        try {
            return node.http().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
