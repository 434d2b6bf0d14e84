package dev.faultline.embedded.clickhouse;

import dev.faultline.embedded.clickhouse.chdb.ChdbException;
import dev.faultline.embedded.clickhouse.compression.Compression;
import dev.faultline.embedded.clickhouse.compression.CompressionException;
import dev.faultline.embedded.clickhouse.http.HttpHandler;
import dev.faultline.embedded.clickhouse.http.HttpRequest;
import dev.faultline.embedded.clickhouse.http.HttpResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** ClickHouse's HTTP interface: one statement for each request. */
final class QueryHandler implements HttpHandler {
    private static final System.Logger LOG = System.getLogger(QueryHandler.class.getName());
    private static final int CANNOT_DECOMPRESS = 271;
    private static final int AUTHENTICATION_FAILED = 516;

    private final Credentials credentials;
    private final Sessions sessions;
    private final Activity activity;

    QueryHandler(Credentials credentials, Sessions sessions, Activity activity) {
        this.credentials = credentials;
        this.sessions = sessions;
        this.activity = activity;
    }

    @Override
    public void handle(HttpRequest request, HttpResponse response) throws IOException {
        response.header("X-ClickHouse-Server-Display-Name", "chdb");
        switch (request.path()) {
            case "/ping" -> response.write("Ok.\n".getBytes(StandardCharsets.US_ASCII));
            case "/" -> query(request, response);
            default -> {
                response.status(404);
                response.write("There is nothing here: statements go to /, probes to /ping.\n"
                        .getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private void query(HttpRequest request, HttpResponse response) throws IOException {
        if (!credentials.admit(request)) {
            ErrorAnswer.send(
                    response,
                    Compression.NONE,
                    new ChdbException(AUTHENTICATION_FAILED, "Authentication failed: wrong user or password"));
            return;
        }
        activity.begin();
        try {
            answer(request, response);
        } finally {
            activity.end();
        }
    }

    private void answer(HttpRequest request, HttpResponse response) throws IOException {
        var packing = Compression.NONE;
        try {
            var query = QueryRequest.of(request);
            packing = query.answered();
            response.header("X-ClickHouse-Query-Id", query.queryId());
            var body = query.sent().unpack(request.body());
            var text = StatementText.read(request.parameter("query"), body);
            try (var lease = sessions.lease(request, query)) {
                new Execution(lease.connection(), query, text, response)
                        .run(request.method().equals("GET"));
            }
        } catch (ChdbException e) {
            ErrorAnswer.send(response, packing, e);
        } catch (CompressionException e) {
            ErrorAnswer.send(
                    response, packing, new ChdbException(CANNOT_DECOMPRESS, "Cannot decompress: " + e.getMessage()));
        } catch (RuntimeException e) {
            // A fault of this server: the client hears of it either by this answer or by the connection's end.
            LOG.log(System.Logger.Level.ERROR, "a request failed in a way that it should not", e);
            if (response.committed()) {
                throw e;
            }
            ErrorAnswer.send(
                    response, packing, new ChdbException(ChdbException.UNKNOWN, "Internal error of the server"));
        }
    }
}
