package dev.faultline.e2e;

import dev.faultline.embedded.testing.ProductProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The whole product for a test. Administrator, token and DSN come from the bootstrap variables, so that nobody has to
 * click.
 */
record Product(ProductProcess process) implements AutoCloseable {
    static final String TOKEN = "e2e0".repeat(16);
    static final String METRICS = "scraper-of-the-suite";
    static final String KEY = "0123456789abcdef0123456789abcdef";
    static final String SECRET = "fedcba9876543210fedcba9876543210";
    static final String EMAIL = "mira@shop.example";
    static final String PASSWORD = "correct horse battery staple";

    /** Processes that live for minutes: start fast, compile little. */
    static final List<String> JVM = List.of(
            "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx384m", "-Xss512k", "-XX:TieredStopAtLevel=1");

    static final Map<String, String> BOOTSTRAP = Map.of(
            "FAULTLINE_ADMIN_EMAIL", EMAIL,
            "FAULTLINE_ADMIN_PASSWORD", PASSWORD,
            "FAULTLINE_BOOTSTRAP_TOKEN", TOKEN,
            "FAULTLINE_BOOTSTRAP_DSN_KEY", KEY,
            "FAULTLINE_METRICS_TOKEN", METRICS,
            "FAULTLINE_BOOTSTRAP_DSN_SECRET", SECRET);

    static Product start(Path data, String... settings) {
        return new Product(ProductProcess.start("run", data, JVM, List.of(settings), BOOTSTRAP));
    }

    /** As it is delivered: no administrator, and a link in its log to become one. */
    static Product startUnclaimed(Path data) {
        return new Product(ProductProcess.start("run", data, JVM, List.of(), Map.of()));
    }

    /** What an SDK is given. */
    String dsn() {
        return "http://" + KEY + "@localhost:" + process.url().getPort() + "/1";
    }

    Api api() {
        return new Api(process.url(), TOKEN);
    }

    @Override
    public void close() throws InterruptedException {
        process.close();
    }
}
