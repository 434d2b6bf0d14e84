package dev.faultline.embedded.clickhouse;

import dev.faultline.embedded.clickhouse.chdb.ChdbException;
import dev.faultline.embedded.clickhouse.compression.Compression;
import dev.faultline.embedded.clickhouse.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a request says besides its statement.
 *
 * @param queryId the client's, or a random one
 * @param database the current one, empty for the default
 * @param format of the answer when the statement names none
 * @param settings for the engine
 * @param parameters values of {name:Type} in the statement
 * @param sent how the body is compressed
 * @param answered how the answer is to be compressed
 */
record QueryRequest(
        String queryId,
        String database,
        String format,
        Map<String, String> settings,
        Map<String, String> parameters,
        Compression sent,
        Compression answered) {
    private static final int UNKNOWN_COMPRESSION = 89;
    private static final int BAD_ARGUMENTS = 36;
    private static final int LONGEST_ID = 256;
    private static final String PARAMETER = "param_";
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}");

    /** Parameters of the HTTP interface itself; everything else is a setting. */
    private static final Set<String> OF_THE_INTERFACE = Set.of(
            "query",
            "query_id",
            "database",
            "default_format",
            "user",
            "password",
            "quota_key",
            "role",
            "session_id",
            "session_timeout",
            "session_check",
            "close_session",
            "compress",
            "decompress",
            "stacktrace",
            "buffer_size",
            "wait_end_of_query",
            "client_protocol_version");

    static QueryRequest of(HttpRequest request) {
        var settings = new LinkedHashMap<String, String>();
        var parameters = new LinkedHashMap<String, String>();
        request.parameters().forEach((name, value) -> {
            if (name.startsWith(PARAMETER)) {
                parameters.put(name.substring(PARAMETER.length()), value);
            } else if (!OF_THE_INTERFACE.contains(name)) {
                settings.put(checkedName(name), value);
            }
        });
        return new QueryRequest(
                queryId(request),
                either(request.parameter("database"), request.header("x-clickhouse-database")),
                either(
                        either(request.parameter("default_format"), request.header("x-clickhouse-format")),
                        "TabSeparated"),
                settings,
                parameters,
                sent(request),
                answered(request));
    }

    private static String queryId(HttpRequest request) {
        var id = either(request.parameter("query_id"), request.header("x-clickhouse-query-id"));
        if (id.length() > LONGEST_ID) {
            throw new ChdbException(BAD_ARGUMENTS, "a query_id of more than 256 characters");
        }
        return either(id, UUID.randomUUID().toString());
    }

    private static Compression sent(HttpRequest request) {
        if (request.flag("decompress")) {
            return Compression.BLOCKS;
        }
        var coding = request.header("content-encoding");
        return Compression.ofCoding(coding)
                .orElseThrow(() -> new ChdbException(
                        UNKNOWN_COMPRESSION, "Content-Encoding is " + coding + ": lz4, zstd and gzip are known here"));
    }

    private static Compression answered(HttpRequest request) {
        if (request.flag("compress")) {
            return Compression.BLOCKS;
        }
        return request.flag("enable_http_compression")
                ? Compression.accepted(request.header("accept-encoding"))
                : Compression.NONE;
    }

    /** Settings become part of a SET statement, so their names are names and nothing else. */
    private static String checkedName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new ChdbException(BAD_ARGUMENTS, "a setting cannot be called that");
        }
        return name;
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }
}
