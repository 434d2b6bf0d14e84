package dev.faultline.catalog.oidc;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a provider: no redirects, a bounded body, an end to waiting. */
final class ProviderClient implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    // Key sets of large providers are ~20 KB.
    private static final int MAX_BODY = 256 * 1024;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    JsonNode get(URI uri) {
        return send(HttpRequest.newBuilder(uri).GET());
    }

    JsonNode post(URI uri, String form, String authorization) {
        return send(HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", authorization)
                .POST(BodyPublishers.ofString(form)));
    }

    private JsonNode send(HttpRequest.Builder builder) {
        var request =
                builder.header("Accept", "application/json").timeout(TIMEOUT).build();
        try {
            var response = http.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw new OidcException(request.uri() + " answered " + response.statusCode());
                }
                var bytes = body.readNBytes(MAX_BODY + 1);
                if (bytes.length > MAX_BODY) {
                    throw new OidcException(request.uri() + " answered more than " + MAX_BODY + " bytes");
                }
                return JsonMapper.shared().readTree(bytes);
            }
        } catch (IOException | JacksonException e) {
            throw new OidcException(request.uri() + " did not answer as a provider does", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OidcException("interrupted while asking " + request.uri(), e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
