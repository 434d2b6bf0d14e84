package dev.faultline.query.harness;

import dev.faultline.catalog.bootstrap.CatalogStart;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.query.QueryApplication;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The service on a free port over real engines: {@code @RegisterExtension static final QueryServer server = ...}. */
public final class QueryServer implements BeforeAllCallback, AfterAllCallback {
    public static final String ADMIN = "root@example.org";
    public static final String PASSWORD = "correct horse battery";
    public static final String TOKEN = "ab".repeat(32);

    private final Engines engines = new Engines();
    private final List<String> settings = new ArrayList<>();
    private final Map<String, UnaryOperator<String>> cables = new HashMap<>();
    private ConfigurableApplicationContext context;

    /** A server with the first owner already there. */
    public static QueryServer withAdmin() {
        return new QueryServer()
                .with("faultline.admin.email", ADMIN)
                .with("faultline.admin.password", PASSWORD)
                .with("faultline.bootstrap.token", TOKEN);
    }

    public QueryServer with(String key, String value) {
        settings.add("--" + key + "=" + value);
        return this;
    }

    /** Its connections to this engine ({@code redis}, {@code clickhouse}) run through the cable. */
    public QueryServer through(String engine, Cable cable) {
        cables.put("faultline." + engine + ".url", cable::to);
        return this;
    }

    @Override
    public void beforeAll(ExtensionContext extension) throws InterruptedException {
        var key = new byte[32];
        ThreadLocalRandom.current().nextBytes(key);
        with("faultline.secrets.master-key", HexFormat.of().formatHex(key));
        with("server.port", "0");
        // Tests write past the product's own door; nothing would tell its lists.
        if (settings.stream().noneMatch(setting -> setting.startsWith("--faultline.lists.cache="))) {
            with("faultline.lists.cache", "0s");
        }
        with("faultline.blobs.folder", Path.of("target", "blobs").toString());
        engines.properties().forEach((name, value) -> {
            if (settings.stream().noneMatch(setting -> setting.startsWith("--" + name + "="))) {
                with(name, cables.getOrDefault(name, UnaryOperator.identity()).apply(value));
            }
        });
        context = new SpringApplicationBuilder(QueryApplication.class).run(settings.toArray(String[]::new));
        bean(CatalogStart.class).report(Duration.ofSeconds(30)).orElseThrow();
    }

    @Override
    public void afterAll(ExtensionContext extension) {
        if (context != null) {
            context.close();
        }
        engines.afterAll(extension);
    }

    /** What it was started with, for another process beside it. */
    public List<String> settings() {
        return List.copyOf(settings);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public URI uri(String path) {
        return URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    /** A browser that nobody has signed in with. */
    public Browser browser() {
        return new Browser(this);
    }

    /** A browser of the first owner. */
    public Browser admin() {
        return signedIn(ADMIN, PASSWORD);
    }

    public Browser signedIn(String email, String password) {
        var browser = browser();
        browser.post("/api/v1/auth/login", "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}")
                .expect(200);
        return browser;
    }
}
