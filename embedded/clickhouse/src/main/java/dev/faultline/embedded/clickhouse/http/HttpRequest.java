package dev.faultline.embedded.clickhouse.http;

import java.io.InputStream;
import java.util.Map;

/**
 * A request whose head has been read.
 *
 * @param method GET, POST or HEAD
 * @param path without the query
 * @param parameters of the query, decoded; the last of several wins
 * @param headers by lower-case name
 * @param body as sent, without the chunked framing; empty when there is none
 */
public record HttpRequest(
        String method, String path, Map<String, String> parameters, Map<String, String> headers, InputStream body) {
    /** A header, or an empty text. */
    public String header(String lowerCaseName) {
        return headers.getOrDefault(lowerCaseName, "");
    }

    /** A parameter, or an empty text. */
    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** Whether a parameter is set to 1 or true. */
    public boolean flag(String name) {
        var value = parameter(name);
        return value.equals("1") || value.equals("true");
    }
}
