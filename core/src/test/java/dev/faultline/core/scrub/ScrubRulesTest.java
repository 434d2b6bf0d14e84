package dev.faultline.core.scrub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.core.project.CapSettings;
import dev.faultline.core.project.PrivacySettings;
import dev.faultline.core.project.ScrubRule;
import dev.faultline.core.project.ScrubRule.Method;
import dev.faultline.core.trial.PrivacyTrial;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScrubRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    private final PrivacyTrial trial = new PrivacyTrial();

    @Test
    void rulesReachRowsAndBodies() {
        var after = after(
                "{'message':'order A-17','extra':{'note':'order A-18','deep':{'note':'order A-19'}},'tags':{'customer':'acme'}}",
                rule("**", "A-[0-9]+", Method.MASK),
                rule("tags.customer", null, Method.HASH),
                rule("extra.deep", null, Method.REMOVE));
        assertThat(after.path("logentry").path("formatted").asString()).isEqualTo("order [Filtered]");
        assertThat(after.path("extra").path("note").asString()).isEqualTo("order [Filtered]");
        assertThat(after.path("extra").path("deep").isNull()).isTrue();
        assertThat(after.path("tags").path("customer").asString()).matches("[0-9a-f]{16}");
        assertThat(after.path("_meta")
                        .path("tags")
                        .path("customer")
                        .path("")
                        .path("rem")
                        .get(0)
                        .get(0)
                        .asString())
                .isEqualTo("rule:1");
    }

    @Test
    void globsStandForPartsOfNames() {
        var after = after(
                "{'message':'m','request':{'headers':{'X-Internal-Id':'7','Accept':'*'}}}",
                rule("request.headers.x-*", null, Method.MASK));
        assertThat(after.path("request").path("headers").path("X-Internal-Id").asString())
                .isEqualTo("[Filtered]");
        assertThat(after.path("request").path("headers").path("Accept").asString())
                .isEqualTo("*");
    }

    @Test
    void aRuleOnAPersonTakesWhatTheRowWouldKeep() {
        var after = after("{'user':{'id':7,'email':'kim@example.com'}}", rule("user.email", null, Method.REMOVE));
        assertThat(after.path("user").path("email").isNull()).isTrue();
        assertThat(after.path("user").path("id").asInt()).isEqualTo(7);
    }

    @Test
    void emailsAndAddressesGoWhenAsked() {
        var settings = new PrivacySettings(true, true, true, List.of(), List.of(), List.of(), List.of(), true);
        var after = tryOut(
                "{'message':'kim@example.com from 203.0.113.7 and 2001:db8::7','user':{'email':'kim@example.com','ip_address':'203.0.113.7'}}",
                settings);
        assertThat(after.toString()).doesNotContain("kim@", "203.0.113", "2001:db8");
        assertThat(after.path("logentry").path("formatted").asString()).isEqualTo("[email] from [ip] and [ip]");
    }

    @Test
    void localsGoInTheEnvironmentsNamed() {
        var settings =
                new PrivacySettings(true, false, false, List.of("production"), List.of(), List.of(), List.of(), true);
        var event =
                "{'environment':'%s','exception':[{'type':'E','stacktrace':{'frames':[{'function':'f','vars':{'a':1,'b':'x'}}]}}]}";
        assertThat(vars(tryOut(event.formatted("production"), settings)).toString())
                .isEqualTo("{\"a\":\"[Filtered]\",\"b\":\"[Filtered]\"}");
        assertThat(vars(tryOut(event.formatted("staging"), settings)).path("b").asString())
                .isEqualTo("x");
    }

    @Test
    void namesOfTheProjectAreSensitiveAndOthersSafe() {
        var settings = new PrivacySettings(
                true, false, false, List.of(), List.of("loyalty_no"), List.of("csrf_token"), List.of(), true);
        var after = tryOut("{'message':'m','extra':{'loyaltyNo':12345,'csrf_token':'abc','token':'abc'}}", settings);
        assertThat(after.path("extra").path("loyaltyNo").asString()).isEqualTo("[Filtered]");
        assertThat(after.path("extra").path("csrf_token").asString()).isEqualTo("abc");
        assertThat(after.path("extra").path("token").asString()).isEqualTo("[Filtered]");
    }

    @Test
    void namesAndValuesSideBySideAreUnderstood() {
        var after = after("{'message':'m','extra':{'argv':['run','--password','hunter22','-v'],"
                + "'form':[{'name':'password','value':'hunter22'},{'name':'city','value':'Oslo'}]},"
                + "'request':{'headers':[['Authorization','hunter22'],['Accept','x']]}}");
        assertThat(after.toString()).doesNotContain("hunter22").contains("Oslo", "\"-v\"", "\"x\"");
    }

    @Test
    void withDefaultsOffOnlyRulesSpeak() {
        var settings = new PrivacySettings(false, false, false, List.of(), List.of(), List.of(), List.of(), true);
        assertThat(tryOut("{'message':'password=abc','extra':{'token':'t'}}", settings)
                        .path("_meta")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void aRuleThatIsNoneSaysWhichAndWhy() {
        assertThatThrownBy(() -> after("{}", rule("**", "a", Method.MASK), rule("extra", "(", Method.MASK)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rule 2: ");
    }

    @Test
    void aStoredRuleThatIsNoneHidesTooMuchRatherThanTooLittle() {
        var scrubber = Scrubber.inForce(new PrivacySettings(
                true,
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(rule("extra.note", "(", Method.MASK)),
                true));
        assertThat(scrubber.field("anything", "extra", "note")).isEqualTo("[Filtered]");
        assertThat(scrubber.field("anything", "extra", "other")).isEqualTo("anything");
    }

    private static JsonNode vars(JsonNode event) {
        return event.path("exception")
                .path("values")
                .get(0)
                .path("stacktrace")
                .path("frames")
                .get(0)
                .path("vars");
    }

    private static ScrubRule rule(String path, @Nullable String pattern, Method method) {
        return new ScrubRule(path, pattern, method);
    }

    private JsonNode after(String event, ScrubRule... rules) {
        return tryOut(
                event, new PrivacySettings(true, false, false, List.of(), List.of(), List.of(), List.of(rules), true));
    }

    private JsonNode tryOut(String event, PrivacySettings settings) {
        return new JsonMapper()
                .readTree(trial.tryOut(event.replace('\'', '"'), settings, CapSettings.defaults(), NOW)
                        .after());
    }

    @Test
    void everyFormOfAnAddressIsMaskedWhenTheProjectWantsIt() {
        var scrubber =
                new Scrubber(new PrivacySettings(true, false, true, List.of(), List.of(), List.of(), List.of(), true));
        for (var address : List.of(
                "203.0.113.7",
                "2001:db8::1",
                "2001:db8:0:0:0:0:0:1",
                "FE80::AbCd:1",
                "::ffff:203.0.113.7",
                "64:ff9b::203.0.113.7",
                "0:0:0:0:0:ffff:203.0.113.7")) {
            assertThat(scrubber.text("from " + address + ", again [" + address + "]:443"))
                    .isEqualTo("from [ip], again [[ip]]:443");
        }
        for (var other : List.of("12:30:45", "std::vector", "1.2.3", "::1")) {
            assertThat(scrubber.text("at " + other)).isEqualTo("at " + other);
        }
    }
}
