package dev.faultline.embedded.clickhouse.http;

import java.io.IOException;

/** Answers requests. */
@FunctionalInterface
public interface HttpHandler {
    /** Answers one request. Throwing ends the connection without a proper end of the response. */
    void handle(HttpRequest request, HttpResponse response) throws IOException;
}
