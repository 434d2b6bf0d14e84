package dev.faultline.embedded.clickhouse;

import dev.faultline.embedded.clickhouse.chdb.ChdbException;
import dev.faultline.embedded.clickhouse.compression.Compression;
import dev.faultline.embedded.clickhouse.http.HttpResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Says what went wrong in the way ClickHouse clients read it. */
final class ErrorAnswer {
    private ErrorAnswer() {}

    /** Answers with an error instead of a result of which nothing has been sent. */
    static void send(HttpResponse response, Compression packing, ChdbException error) throws IOException {
        if (response.committed()) {
            throw new IllegalStateException("an error after the first bytes ends the response, it does not replace it");
        }
        response.reset();
        var status = status(error.code());
        response.status(status);
        response.header("Content-Type", "text/plain; charset=UTF-8");
        response.header("X-ClickHouse-Exception-Code", Integer.toString(error.code()));
        // Clients unpack every answer but these two, as clickhouse-server never packs them.
        var packed = status == 401 || status == 403 ? Compression.NONE : packing;
        if (!packed.coding().isEmpty()) {
            response.header("Content-Encoding", packed.coding());
        }
        var out = packed.pack(new KeepOpen(response));
        out.write((error.wireText() + "\n").getBytes(StandardCharsets.UTF_8));
        out.close();
    }

    /** The frame that clickhouse-server puts at the end of a body that an error cut short. */
    static byte[] marker(String tag, ChdbException error) {
        var message = error.wireText() + "\n";
        var length = message.getBytes(StandardCharsets.UTF_8).length;
        return ("\r\n__exception__\r\n" + tag + "\r\n" + message + length + " " + tag + "\r\n__exception__\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The status that clickhouse-server gives these codes; 500 for all others. */
    private static int status(int code) {
        return switch (code) {
            case 516, 192, 193, 194 -> 403;
            case 6, 26, 27, 33, 36, 38, 41, 42, 43, 44, 47, 50, 53, 62, 69, 70, 72, 115, 131, 271, 349, 456, 457 -> 400;
            case 46, 60, 81, 372 -> 404;
            case 48 -> 501;
            case 159, 209 -> 408;
            case 242 -> 503;
            default -> 500;
        };
    }
}
