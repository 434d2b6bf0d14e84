package dev.faultline.query.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.query.harness.Browser;
import dev.faultline.query.harness.QueryServer;
import dev.faultline.query.issue.SampleIssues;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class TrialApiTest {
    private static final String SETTINGS = "/api/v1/orgs/faultline/projects/default/settings/";

    @RegisterExtension
    static final QueryServer SERVER = QueryServer.withAdmin();

    private static Browser admin;

    @BeforeAll
    static void fill() {
        var samples = new SampleIssues(SERVER);
        samples.issue(1, 201, "IllegalStateException", 40);
        samples.issue(1, 202, "TimeoutException", 10);
        samples.issue(999, 203, "StrangerException", 30);
        admin = SERVER.admin();
    }

    @Test
    void groupingTellsWhichIssuesWouldMergeAndWhyTheyAreApart() {
        var same = attempt("grouping", "{}");
        assertThat(same.at("/events").asInt()).isEqualTo(2);
        assertThat(same.at("/before/issues").asInt()).isEqualTo(2);
        assertThat(same.at("/merges").size() + same.at("/splits").size()).isZero();

        var merged = attempt("grouping", """
                {"settings":{"fingerprintRules":"stack.function:pay -> paying"},"event":{"platform":"java","exception":
                  [{"type":"OtherException","value":"it broke","stacktrace":{"frames":[
                    {"function":"pay","module":"shop.Cart","filename":"Cart.java","in_app":true}]}}]}}""");
        assertThat(merged.at("/after/issues").asInt()).isEqualTo(1);
        assertThat(merged.at("/merges/0/from").size()).isEqualTo(2);
        assertThat(merged.at("/merges/0/from").toString()).contains("DEFAULT-1", "DEFAULT-2");
        assertThat(merged.at("/moved").asInt()).isEqualTo(1);
        assertThat(merged.at("/event/explanation/via").asString()).isEqualTo("fingerprint rule");

        var near = attempt("grouping", """
                {"settings":{"fingerprintRules":"error.type:Other* release:2.* -> never"},"event":{
                  "exception":[{"type":"OtherException","value":"it broke","stacktrace":{"frames":[
                    {"function":"pay","module":"shop.Cart","filename":"Cart.java","in_app":true}]}}]}}""");
        assertThat(near.at("/event/explanation/nearRules/0/missing").asString()).isEqualTo("release:2.*");
        assertThat(near.at("/event/nearMisses").size()).isEqualTo(2);
        assertThat(near.at("/event/nearMisses/0/same").toString()).contains("Cart.java.pay");
        assertThat(near.at("/event/nearMisses/0/parted/0").asString()).startsWith("type: ");
    }

    @Test
    void anEventSaysWhyItIsGroupedAsItIs() {
        var id = admin.get("/api/v1/orgs/faultline/issues/DEFAULT-1/events/best?t=24h")
                .expect(200)
                .at("/id")
                .asString();
        var why = admin.get("/api/v1/orgs/faultline/events/" + id + "/grouping").expect(200);
        assertThat(why.at("/hash").asString()).isEqualTo("%016x".formatted(201));
        assertThat(why.at("/explanation/via").asString()).isEqualTo("stack");
        assertThat(why.at("/explanation/causes/0/frames/0/counts").asBoolean()).isTrue();
        assertThat(admin.get("/api/v1/orgs/faultline/events/" + "0".repeat(32) + "/grouping")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void privacyShowsThePastedEventBeforeAndAfter() {
        var trial = attempt("privacy", """
                {"settings":{"rules":[{"path":"extra.order","pattern":"\\\\d+","method":"mask"}]},
                 "event":{"message":"login with password=hunter2","extra":{"order":"A17","note":"fine"}}}""");
        assertThat(trial.at("/before/extra/order").asString()).isEqualTo("A17");
        assertThat(trial.at("/before/logentry/formatted").asString()).contains("hunter2");
        assertThat(trial.at("/after").toString()).doesNotContain("hunter2").contains("fine");
        assertThat(trial.at("/removed").toString())
                .contains("\"path\":\"extra.order\",\"rule\":\"rule:0\",\"kind\":\"masked\",\"was\":\"A17\"")
                .contains("\"path\":\"logentry.formatted\",\"rule\":\"@password\"");
        assertThat(admin.post(SETTINGS + "privacy/try", "{\"event\":[1]}")
                        .expect(422)
                        .at("/field")
                        .asString())
                .isEqualTo("event");
        admin.post(SETTINGS + "privacy/try", "{}").expect(422);
    }

    @Test
    void filtersTellWhatTheyWouldDrop() {
        var trial = attempt("filters", """
                {"settings":{"messages":["Timeout*"],"levels":["debug"]},"event":{"message":"hi","level":"debug"}}""");
        assertThat(trial.at("/tested").asInt()).isEqualTo(2);
        assertThat(trial.at("/byReason/message").asInt()).isEqualTo(1);
        assertThat(trial.at("/samples/0/title").asString()).isEqualTo("TimeoutException: it broke");
        assertThat(trial.at("/event/reason").asString()).isEqualTo("level");
    }

    @Test
    void samplingProjectsItsSavingOnAllEvents() {
        var trial = attempt("sampling", """
                {"settings":{"bodies":[{"level":null,"environment":"staging","release":null,"tags":{},"rate":0.5},
                  {"level":null,"environment":null,"release":"shop@*","tags":{"shard":"0"},"rate":0.0}]},
                 "event":{"message":"m","environment":"staging"}}""");
        assertThat(trial.at("/events").asLong()).isEqualTo(50);
        assertThat(trial.at("/keptBefore").asLong()).isEqualTo(50);
        // Half of the events are staging and odd; the even ones are production and of shard 0.
        assertThat(trial.at("/byRule").toString()).isEqualTo("[25,25]");
        assertThat(trial.at("/saving").asDouble()).isBetween(0.73, 0.77);
        assertThat(trial.at("/eventRule").asInt()).isZero();
    }

    @Test
    void ownershipTellsWhoWouldBeAsked() {
        var trial = attempt("ownership", """
                {"settings":{"rules":"*.java #shop\\ntags.tier:gold @ann"},
                 "event":{"message":"m","tags":{"tier":"gold"}}}""");
        assertThat(trial.at("/of").asInt()).isEqualTo(2);
        assertThat(trial.at("/coverage").asDouble()).isEqualTo(1.0);
        assertThat(trial.at("/owners/0/owner").asString()).isEqualTo("#shop");
        assertThat(trial.at("/event/owners/0").asString()).isEqualTo("@ann");
        assertThat(trial.at("/event/line").asInt()).isEqualTo(2);
    }

    @Test
    void whatCannotBeSavedCannotBeTriedAndNamesItsPlace() {
        for (var bad : new String[][] {
            {"grouping", "fingerprintRules", "error.type:A -> a\\nnonsense"},
            {"grouping", "stackRules", "stack.function:a +up"},
            {"ownership", "rules", "src/ nobody"}
        }) {
            var settings = "{\"%s\":\"%s\"}".formatted(bad[1], bad[2]);
            var tried = admin.post(SETTINGS + bad[0] + "/try", "{\"settings\":" + settings + "}");
            var saved =
                    admin.patch(SETTINGS.substring(0, SETTINGS.length() - 1), "{\"" + bad[0] + "\":" + settings + "}");
            for (var answer : new JsonNode[] {tried.expect(422), saved.expect(422)}) {
                assertThat(answer.at("/field").asString()).isEqualTo(bad[0] + "." + bad[1]);
                assertThat(answer.at("/detail").asString()).matches("(?s)line \\d+, column \\d+: .+");
            }
        }
        admin.post(SETTINGS + "grouping/try", "{\"settings\":{\"algorithm\":\"fl-99\"}}")
                .expect(422);
    }

    @Test
    void nothingIsStoredByATrial() {
        var before = admin.get(SETTINGS.substring(0, SETTINGS.length() - 1)).expect(200);
        attempt("filters", "{\"settings\":{\"levels\":[\"debug\"]}}");
        assertThat(admin.get(SETTINGS.substring(0, SETTINGS.length() - 1)).expect(200))
                .isEqualTo(before);
    }

    private static JsonNode attempt(String group, String body) {
        return admin.post(SETTINGS + group + "/try", body).expect(200);
    }
}
