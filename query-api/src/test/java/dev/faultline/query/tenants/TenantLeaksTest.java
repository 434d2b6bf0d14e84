package dev.faultline.query.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.engines.redis.RedisLink;
import dev.faultline.query.auth.Invited;
import dev.faultline.query.harness.Browser;
import dev.faultline.query.harness.QueryServer;
import dev.faultline.query.issue.SampleIssues;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two organisations on one server, and requests by the thousand from a member of one: every operation of the API with
 * names and numbers of the other. Nothing of the other may come back, and nothing of it may change. {@code
 * -Dtenants.requests=100000} asks longer.
 */
@Tag("slow")
class TenantLeaksTest {
    @RegisterExtension
    static final QueryServer SERVER = QueryServer.withAdmin();

    /** Stands in everything that the other organisation has, and in nothing else. */
    private static final String MARK = "zqmark";

    /** Endings of the mark that no request has. */
    private static final List<String> SECRETS =
            List.of("Exception", "Error", " shop", " team", " text", ".run", "@x.example");

    private static final int REQUESTS = Integer.getInteger("tenants.requests", 20_000);
    private static final int ASKERS = 4;
    private static final String RIVAL = "/api/v1/orgs/rival";
    private static final String OWN = "/api/v1/orgs/faultline";

    private static Values values;

    @BeforeAll
    static void fill() {
        var owner = SERVER.admin();
        owner.post("/api/v1/orgs", "{\"name\":\"Rival\"}").expect(200);
        values = new Values(house(owner, RIVAL, MARK), house(owner, OWN, "plain"));
    }

    /** The same things in each house, with its mark in every text. */
    private static Map<String, List<String>> house(Browser owner, String path, String mark) {
        Map<String, List<String>> names = new TreeMap<>();
        var project = owner.post(path + "/projects", "{\"name\":\"" + mark + " shop\"}")
                .expect(200);
        var id = project.path("id").asLong();
        var slug = project.path("slug").asString();
        put(names, "project", slug, Long.toString(id));
        var samples = new SampleIssues(SERVER);
        for (var i = 0; i < 5; i++) {
            var issue = samples.issue(id, Math.abs((mark + i).hashCode()), mark + "Exception" + i, 12);
            put(names, "issue", Long.toString(issue), project.path("prefix").asString() + "-" + (i + 1));
        }
        SERVER.bean(ClickHouse.class).execute("""
                INSERT INTO events (project_id, hash, received_at, timestamp, event_id, retention, kind, level, platform,
                  release, environment, transaction, error_type, message, culprit, user_hash, user_id, user_email, tags)
                SELECT %1$d, 1, now64(3), now64(3), generateUUIDv4(number), 90, 'error', 'error', 'java', '%2$s@1',
                  '%2$s-env', '/%2$s', '%2$sError', '%2$s text', '%2$s.run', 7, '%2$s', '%2$s@x.example', map('secret', '%2$s')
                FROM numbers(20)""".formatted(id, mark));
        SERVER.bean(ClickHouse.class)
                .query(
                        "SELECT replaceAll(toString(event_id), '-', '') AS id FROM events WHERE project_id = " + id
                                + " LIMIT 20",
                        Map.of(),
                        row -> row.getString("id"))
                .forEach(event -> put(names, "event", event));
        put(names, "release", mark + "@1");
        put(names, "version", mark + "@1");
        put(names, "env", mark + "-env");
        owner.post(path + "/deploys", "{\"version\":\"" + mark + "@1\",\"environment\":\"" + mark + "-env\"}")
                .expect(201);
        owner.post(path + "/issues/" + names.get("issue").getFirst() + "/comments", "{\"text\":\"" + mark + "\"}")
                .expect(201);
        var key = owner.get(path + "/projects/" + slug + "/keys").expect(200).get(0);
        put(names, "id", key.path("id").asString(key.path("id").toString()));
        put(names, "key", key.path("publicKey").asString(""));
        put(
                names,
                "id",
                owner.post(path + "/teams", "{\"name\":\"" + mark + " team\"}")
                        .expect(200)
                        .path("id")
                        .toString());
        put(names, "team", mark + "-team");
        put(
                names,
                "id",
                owner.post(path + "/tokens", "{\"name\":\"" + mark + "\",\"scopes\":[\"org:read\"]}")
                        .expect(200)
                        .at("/token/id")
                        .toString());
        put(
                names,
                "id",
                owner.post(path + "/views", """
                {"shared":true,"position":0,"content":{"name":"%s","query":"","sort":"last","projects":[],"environments":[]}}""".formatted(mark))
                        .expect(200)
                        .path("id")
                        .toString());
        owner.post(path + "/invites", "{\"email\":\"" + mark + "@x.example\",\"role\":\"viewer\"}")
                .expect(200);
        var page = owner.get(path + "/issues?limit=1&t=24h").expect(200);
        put(names, "cursor", page.path("next").asString(""));
        put(names, "any", mark);
        names.values().forEach(each -> {
            if (each != names.get("any")) {
                names.get("any").addAll(each);
            }
        });
        return names;
    }

    private static void put(Map<String, List<String>> names, String kind, String... values) {
        names.computeIfAbsent(kind, each -> new ArrayList<>()).addAll(List.of(values));
    }

    @Test
    void nothingOfTheOtherHouseComesBackOrChanges() throws Exception {
        var before = state();
        var document = SERVER.browser().get("/api/v1/openapi.json").expect(200);
        var asked = new AtomicInteger();
        var answered = new AtomicInteger();
        List<String> leaks = Collections.synchronizedList(new ArrayList<>());
        try (var askers =
                Executors.newFixedThreadPool(ASKERS, Thread.ofVirtual().factory())) {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (var asker = 0; asker < ASKERS; asker++) {
                var browser = asker(asker);
                var requests = new Requests(document, values, 20_261_120L + asker);
                assertThat(requests.operations()).isGreaterThan(80);
                work.add(() -> {
                    while (asked.incrementAndGet() <= REQUESTS && leaks.isEmpty()) {
                        var request = requests.next();
                        var answer = browser.send(request.method(), request.path(), request.body());
                        var text = answer.response().body()
                                + answer.response().headers().map();
                        if (text.contains(MARK) && leaked(text, request)) {
                            leaks.add(request + " -> " + answer.status() + " " + text);
                        }
                        if (request.path().contains("/rival") && answer.status() < 400) {
                            leaks.add(request + " -> " + answer.status());
                        }
                        if (answer.status() >= 500) {
                            leaks.add(request + " -> " + answer.status() + " " + text);
                        }
                        if (answer.status() == 200) {
                            answered.incrementAndGet();
                        }
                    }
                    return true;
                });
            }
            for (var done : askers.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(answered.get()).as("requests that reached something").isGreaterThan(REQUESTS / 10);
        assertThat(state()).isEqualTo(before);
    }

    /** A request that names something may be told that name again, but never what else is there. */
    private static boolean leaked(String text, Requests.Request request) {
        return !(request.path() + request.body()).contains(MARK)
                || SECRETS.stream().anyMatch(secret -> text.contains(MARK + secret));
    }

    /** Two members, one of them an administrator, and the token of the start. */
    private static Browser asker(int number) {
        return switch (number) {
            case 0 -> SERVER.browser().header("Authorization", "Bearer " + QueryServer.TOKEN);
            case 1 -> Invited.join(SERVER, "viewer" + number + "@own.example", "viewer");
            default -> Invited.join(SERVER, "admin" + number + "@own.example", "admin");
        };
    }

    /** All rows of the other house in the database that people write to. */
    private static Map<String, String> state() {
        var jdbc = SERVER.bean(JdbcClient.class);
        var house = "(select id from organizations where slug = 'rival')";
        Map<String, String> state = new TreeMap<>();
        Map.of(
                        "projects", "organization_id in " + house,
                        "teams", "organization_id in " + house,
                        "issues", "project_id in (select id from projects where organization_id in " + house + ")",
                        "issue_hashes",
                                "project_id in (select id from projects where organization_id in " + house + ")",
                        "releases", "project_id in (select id from projects where organization_id in " + house + ")",
                        "deploys", "project_id in (select id from projects where organization_id in " + house + ")")
                .forEach((table, own) -> state.put(
                        table,
                        jdbc.sql("select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from " + table
                                        + " t where " + own)
                                .query(String.class)
                                .single()));
        return state;
    }

    /** Redis is shared: a key with something of the other house must name it, so that nobody else reads it. */
    @Test
    void whatLiesInRedisIsNamedAfterItsHouse() {
        var redis = SERVER.bean(RedisLink.class).connection().orElseThrow().sync();
        SERVER.admin().get(RIVAL + "/issues?t=24h").expect(200);
        SERVER.admin().get(OWN + "/issues?t=24h").expect(200);
        var rivalProject = values.foreign().get("project").get(1);
        for (var key : redis.keys("*")) {
            if (redis.type(key).equals("string") && redis.get(key).contains(MARK)) {
                assertThat(key).containsAnyOf("rival", ":" + rivalProject);
            }
        }
    }
}
