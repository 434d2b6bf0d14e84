package dev.faultline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Sentry's own command line, unmodified: an address and a token are all it is given. */
@Tag("slow")
@ExtendWith(SharedProduct.class)
class SentryCliTest {
    private static final Path CLI =
            Path.of("browser/node_modules/@sentry/cli-linux-x64/bin/sentry-cli").toAbsolutePath();
    private static final String ISSUES = "/api/v1/orgs/faultline/issues";

    @Test
    void projectsAndWhoIsAsking(Product product) {
        assertThat(cli(product, "projects", "list")).contains("default");
        assertThat(cli(product, "organizations", "list")).contains("faultline");
        assertThat(cli(product, "info"))
                .contains("Sentry Server: " + product.process().url());
    }

    @Test
    void anEventIsSentListedResolvedAndReopened(Product product) {
        cli(product, "send-event", "-m", "the command line says hello", "-r", "cli-event@1.0", "-E", "production");
        var id = waiting("the event's issue")
                .until(
                        () -> product.api()
                                .get(ISSUES + "?t=1h&q=release%3Acli-event%401.0")
                                .path("items"),
                        items -> !items.isEmpty())
                .get(0)
                .path("id")
                .asString();
        assertThat(cli(product, "issues", "list")).contains(id, "the command line says hello", "unresolved");
        assertThat(cli(product, "events", "list")).contains("the command line says hello");
        cli(product, "issues", "resolve", "-i", id);
        assertThat(status(product, id)).isEqualTo("resolved");
        assertThat(cli(product, "issues", "list", "--status", "resolved")).contains(id);
        cli(product, "issues", "mute", "-i", id);
        assertThat(status(product, id)).isEqualTo("archived");
        cli(product, "issues", "unresolve", "-i", id);
        assertThat(status(product, id)).isEqualTo("unresolved");
    }

    private static String status(Product product, String issue) {
        return product.api()
                .get(ISSUES + "/" + issue)
                .path("issue")
                .path("status")
                .asString();
    }

    @Test
    void aReleaseFromItsFirstCommitToItsEnd(Product product, @TempDir Path folder) {
        var release = "cli-release@2.0";
        Program.run(Map.of(), "sh", "-c", """
                cd %s && git init -q . && git config user.email a@b.example && git config user.name Ada &&
                git remote add origin https://git.example/shop/cart.git &&
                echo 1 > a && git add a && git commit -qm "first change" &&
                echo 2 > a && git commit -qam "second change"
                """.formatted(folder));
        cli(product, "releases", "new", release);
        in(folder, product, "releases", "set-commits", release, "--local");
        cli(product, "releases", "finalize", release);
        assertThat(cli(product, "releases", "list")).contains(release);
        assertThat(cli(product, "releases", "info", release)).contains(release);
        assertThat(product.api()
                        .get("/api/v1/orgs/faultline/releases/" + release)
                        .path("commits")
                        .asInt())
                .isEqualTo(2);
        cli(product, "deploys", "new", "-r", release, "-e", "production");
        assertThat(cli(product, "deploys", "list", "-r", release)).contains("production");
        cli(product, "releases", "archive", release);
        cli(product, "releases", "restore", release);
        cli(product, "releases", "delete", release);
        assertThat(product.api().status("/api/v1/orgs/faultline/releases/" + release))
                .isEqualTo(404);
    }

    @Test
    void aJobChecksInAndItsMonitorIsListed(Product product) {
        cli(product, "monitors", "run", "nightly-import", "--schedule", "0 3 * * *", "--", "true");
        waiting("the monitor").until(() -> cli(product, "monitors", "list").contains("nightly-import"));
        var monitor = waiting("its newest check-in")
                .until(
                        () -> product.api()
                                .get("/api/0/organizations/faultline/monitors/")
                                .get(0),
                        each -> each.path("environments")
                                .get(0)
                                .path("status")
                                .asString()
                                .equals("ok"));
        assertThat(monitor.at("/config/schedule").asString()).isEqualTo("0 3 * * *");
    }

    private static ConditionFactory waiting(String what) {
        return Awaitility.await(what).atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(200));
    }

    private static String in(Path folder, Product product, String... arguments) {
        return run(
                product, List.of("sh", "-c", "cd \"$0\" && exec \"$@\"", folder.toString(), CLI.toString()), arguments);
    }

    private static String cli(Product product, String... arguments) {
        return run(product, List.of(CLI.toString()), arguments);
    }

    private static String run(Product product, List<String> program, String... arguments) {
        var environment = new HashMap<>(Map.of(
                "SENTRY_URL",
                product.process().url().toString(),
                "SENTRY_AUTH_TOKEN",
                Product.TOKEN,
                "SENTRY_ORG",
                "faultline",
                "SENTRY_PROJECT",
                "default",
                "SENTRY_DSN",
                product.dsn(),
                "SENTRY_LOG_LEVEL",
                "warn"));
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        return Program.run(environment, command.toArray(String[]::new));
    }
}
