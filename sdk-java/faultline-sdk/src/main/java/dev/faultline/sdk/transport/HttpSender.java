package dev.faultline.sdk.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import org.jspecify.annotations.Nullable;

/** Posts one body, within bounds of time and size whatever the server does. */
final class HttpSender implements Outbound.Sender {
    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 10_000;
    /** Answers are an id or a short refusal; what is longer is not read, so the connection is given up. */
    private static final int MAX_ANSWER = 64 << 10;

    /** What the server said, as far as it matters here. */
    static final class Answer {
        final int status;
        final @Nullable String rateLimits;
        final @Nullable String retryAfter;

        Answer(int status, @Nullable String rateLimits, @Nullable String retryAfter) {
            this.status = status;
            this.rateLimits = rateLimits;
            this.retryAfter = retryAfter;
        }
    }

    private final Destination destination;
    private volatile @Nullable HttpURLConnection underWay;

    HttpSender(Destination destination) {
        this.destination = destination;
    }

    /** Breaks the request that is under way, if one is. Any thread may ask for it. */
    @Override
    public void abort() {
        HttpURLConnection connection = underWay;
        if (connection != null) {
            connection.disconnect();
        }
    }

    @Override
    public Answer post(byte[] body) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) destination.address.toURL().openConnection();
        underWay = connection;
        try {
            return post(connection, body);
        } finally {
            underWay = null;
        }
    }

    private Answer post(HttpURLConnection connection, byte[] body) throws IOException {
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout(READ_MILLIS);
        // A redirect would carry key and event to an address nobody configured.
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setDoOutput(true);
        // No streaming mode: before each request on a kept connection it would wait a millisecond for the server to
        // hang
        // up (1.5 ms per event instead of 0.3), and the body is in memory anyway.
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/x-sentry-envelope");
        connection.setRequestProperty("Content-Encoding", "gzip");
        connection.setRequestProperty("User-Agent", destination.client);
        connection.setRequestProperty("X-Sentry-Auth", destination.authorization());
        String signature = destination.sign(body, System.currentTimeMillis() / 1000);
        if (signature != null) {
            connection.setRequestProperty(Signature.HEADER, signature);
        }
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        }
        int status = connection.getResponseCode();
        if (status < 100) {
            throw new IOException("not an HTTP answer");
        }
        Answer answer = new Answer(
                status, connection.getHeaderField("X-Sentry-Rate-Limits"), connection.getHeaderField("Retry-After"));
        finish(connection, status);
        return answer;
    }

    /** A connection is used again only when its answer was read. */
    private static void finish(HttpURLConnection connection, int status) {
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            if (in == null) {
                return;
            }
            long deadline = System.nanoTime() + READ_MILLIS * 1_000_000L;
            byte[] buffer = new byte[4096];
            int total = 0;
            int read = in.read(buffer);
            while (read >= 0 && total < MAX_ANSWER && System.nanoTime() - deadline < 0) {
                total += read;
                read = in.read(buffer);
            }
            if (read >= 0) {
                connection.disconnect();
            }
        } catch (IOException statusIsKnown) {
            connection.disconnect();
        }
    }
}
