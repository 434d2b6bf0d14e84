package dev.faultline.embedded.clickhouse;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the server is started with.
 *
 * @param library libchdb
 * @param data the folder of the tables
 * @param port to listen on, 0 for a free one
 * @param user the one user's name
 * @param password never empty, from the environment because arguments show in process lists
 * @param memoryCap bytes that the engine may hold before it refuses queries
 * @param connections of clients at a time, which bounds threads and running queries
 * @param endsWithInput whether the end of standard input ends the server, so that it dies with its parent
 */
record ServerOptions(
        Path library,
        Path data,
        int port,
        String user,
        String password,
        long memoryCap,
        int connections,
        boolean endsWithInput) {
    static final String PASSWORD = "CLICKHOUSE_PASSWORD";

    /** Reaches the server through whoever starts it, as arguments do not: a machine with memory to spare may give more. */
    static final String MEMORY_CAP = "CLICKHOUSE_MEMORY_CAP";

    /** 600 MB hold the queries of a small installation while the whole product idles under 1 GB. */
    static final long DEFAULT_MEMORY_CAP = 600_000_000;

    static final int DEFAULT_CONNECTIONS = 200;

    private static final Set<String> KNOWN =
            Set.of("--library", "--path", "--port", "--user", "--memory-cap", "--connections", "--ends-with-input");

    /** Reads "--name=value" arguments and the password from the environment. */
    static ServerOptions parse(String[] arguments, Map<String, String> environment) {
        var given = new TreeMap<String, String>();
        for (var argument : arguments) {
            var pair = argument.split("=", 2);
            if (!KNOWN.contains(pair[0])) {
                throw new IllegalArgumentException("unknown option " + pair[0]);
            }
            given.put(pair[0], pair.length == 2 ? pair[1] : "true");
        }
        var password = environment.getOrDefault(PASSWORD, "");
        if (password.isEmpty()) {
            throw new IllegalArgumentException("the environment variable " + PASSWORD + " must hold the password");
        }
        var data = given.get("--path");
        if (data == null) {
            throw new IllegalArgumentException("--path must name the folder of the tables");
        }
        var library = given.get("--library");
        return new ServerOptions(
                library == null ? ChdbLocation.find() : Path.of(library),
                Path.of(data).toAbsolutePath(),
                (int) number(given, "--port", 0),
                given.getOrDefault("--user", "default"),
                password,
                number(given, "--memory-cap", number(environment, MEMORY_CAP, DEFAULT_MEMORY_CAP)),
                (int) number(given, "--connections", DEFAULT_CONNECTIONS),
                given.containsKey("--ends-with-input"));
    }

    private static long number(Map<String, String> given, String name, long otherwise) {
        var text = given.get(name);
        try {
            return text == null ? otherwise : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " must be a number, not " + text, e);
        }
    }

    @Override
    public String toString() {
        return "ServerOptions[" + data + ", port " + port + "]";
    }
}
