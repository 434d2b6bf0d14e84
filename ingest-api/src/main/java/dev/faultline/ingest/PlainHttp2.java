package dev.faultline.ingest;

import org.apache.coyote.Request;
import org.apache.coyote.http2.Http2Protocol;

/**
 * HTTP/2 without TLS, as proxies speak it to what stands behind them: at once when both sides know (the preface), or by
 * an upgrade from HTTP/1.1.
 */
final class PlainHttp2 extends Http2Protocol {
    PlainHttp2(int maxHeaderCount) {
        setMaxHeaderCount(maxHeaderCount);
    }

    /**
     * An upgrade is taken from requests without a body alone. For the others the container would first hold the whole
     * body, outside of the memory budget, and refuse one of more than 4 KB; a server may ignore an upgrade instead.
     */
    @Override
    public boolean accept(Request request) {
        return request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null;
    }
}
