package dev.faultline.embedded.clickhouse;

import dev.faultline.embedded.clickhouse.http.HttpResponse;
import java.io.FilterOutputStream;
import java.io.IOException;

/** Lets a compressing stream end without ending the response under it. */
final class KeepOpen extends FilterOutputStream {
    KeepOpen(HttpResponse response) {
        super(response);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void close() {
        // The response ends when its request has been answered.
    }
}
