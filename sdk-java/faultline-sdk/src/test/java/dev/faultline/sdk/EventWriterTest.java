package dev.faultline.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventWriterTest {
    private static JsonNode written(Throwable throwable, FaultlineOptions.Builder options, Scope scope) {
        Event event = new Event("0123456789abcdef0123456789abcdef", Level.ERROR, throwable, null);
        scope.applyTo(event);
        EventWriter writer = new EventWriter(options.build(), new Surroundings(Map.of("POD_NAME", "shop-1")));
        return new JsonMapper().readTree(writer.write(event));
    }

    private static JsonNode exceptions(Throwable throwable) {
        return written(throwable, FaultlineOptions.builder().inAppPackages("dev.faultline"), new Scope())
                .get("exception")
                .get("values");
    }

    @Test
    void causesComeInnermostFirstAndFramesOldestFirst() {
        JsonNode values = exceptions(new IllegalStateException("outer", new java.io.IOException("inner")));
        assertThat(values.get(0).get("type").asString()).isEqualTo("IOException");
        assertThat(values.get(0).get("module").asString()).isEqualTo("java.io");
        assertThat(values.get(0).get("mechanism").get("parent_id").asInt()).isZero();
        assertThat(values.get(1).get("value").asString()).isEqualTo("outer");
        assertThat(values.get(1).get("mechanism").get("handled").asBoolean()).isTrue();
        JsonNode frames = values.get(1).get("stacktrace").get("frames");
        JsonNode newest = frames.get(frames.size() - 1);
        assertThat(newest.get("function").asString()).isEqualTo("causesComeInnermostFirstAndFramesOldestFirst");
        assertThat(newest.get("in_app").asBoolean()).isTrue();
        assertThat(frames.get(0).get("in_app").asBoolean()).isFalse();
    }

    @Test
    void suppressedAndCyclicOnesAppearOnce() {
        Exception a = new Exception("a");
        Exception b = new Exception("b", a);
        a.initCause(b);
        b.addSuppressed(new Exception("s", a));
        JsonNode values = exceptions(b);
        assertThat(values.valueStream().map(v -> v.get("value").asString())).containsExactly("a", "s", "b");
        assertThat(values.get(1).get("mechanism").get("source").asString()).isEqualTo("suppressed[0]");
    }

    @Test
    void aHundredThousandFramesAndCausesAreCut() {
        StackTraceElement[] stack = new StackTraceElement[100_000];
        for (int i = 0; i < stack.length; i++) {
            stack[i] = new StackTraceElement("dev.acme.Loop", "step" + i, "Loop.java", i);
        }
        Throwable deep = new StackOverflowError();
        deep.setStackTrace(stack);
        for (int i = 0; i < 10_000; i++) {
            deep = new RuntimeException("wrap " + i, deep);
        }
        assertThat(exceptions(deep)).hasSize(ThrowableChain.MAX_LINKS);
        deep.setStackTrace(stack);
        JsonNode frames = exceptions(deep).get(49).get("stacktrace").get("frames");
        assertThat(frames).hasSize(250);
        assertThat(frames.get(0).get("function").asString()).isEqualTo("step99999");
        assertThat(frames.get(249).get("function").asString()).isEqualTo("step0");
    }

    @Test
    void throwablesThatThrowAreReportedStill() {
        Throwable hostile = new Throwable() {
            @Override
            public String getMessage() {
                throw new IllegalStateException();
            }

            @Override
            public synchronized Throwable getCause() {
                throw new StackOverflowError();
            }

            @Override
            public StackTraceElement[] getStackTrace() {
                return null;
            }
        };
        JsonNode values = exceptions(hostile);
        assertThat(values.get(values.size() - 1).get("value").asString()).contains("getMessage() threw");
        assertThat(values.get(0).get("type").asString()).isEqualTo("StackOverflowError");
    }

    @Test
    void personalDataAndSecretsStayHome() {
        Scope scope = new Scope()
                .user(new User("7", "ada", "ada@example.com", "192.0.2.1"))
                .tag("api_token", "t0p")
                .extra("password", "t0p")
                .breadcrumb(new Breadcrumb("http", "call", Level.INFO, Map.of("Cookie", "t0p", "url", "/x")));
        JsonNode plain = written(new Exception(), FaultlineOptions.builder(), scope);
        assertThat(plain.toString()).doesNotContain("t0p", "ada", "192.0.2.1");
        assertThat(plain.get("user").get("id").asString()).isEqualTo("7");
        assertThat(plain.get("tags").get("k8s.pod").asString()).isEqualTo("shop-1");
        JsonNode allowed = written(new Exception(), FaultlineOptions.builder().sendPersonalData(true), scope);
        assertThat(allowed.get("user").get("email").asString()).isEqualTo("ada@example.com");
    }

    @Test
    void theMainClassNamesTheApplication() {
        assertThat(InAppPackages.ofMainClass("com.acme.shop.Main")).containsExactly("com.acme.shop");
        assertThat(InAppPackages.ofMainClass("Main")).isEmpty();
        assertThat(InAppPackages.ofMainClass("org.springframework.boot.loader.launch.JarLauncher"))
                .isEmpty();
        InAppPackages shop = InAppPackages.of(java.util.List.of("com.acme.shop"));
        assertThat(shop.judge("com.acme.shop.cart.Cart")).isTrue();
        assertThat(shop.judge("com.acme.shopping.Cart")).isFalse();
    }

    @Test
    void aLoggersWordsKeepTheirTemplate() {
        Event event = new Event("0123456789abcdef0123456789abcdef", Level.ERROR, null, "order 7 lost");
        event.template("order {} lost", java.util.List.of("7"))
                .request(new Request("GET", "http://shop/orders", null, Map.of(), null));
        event.contexts().put("MDC", Map.of("tenant", "acme"));
        EventWriter writer = new EventWriter(FaultlineOptions.builder().build(), new Surroundings(Map.of()));
        JsonNode json = new JsonMapper().readTree(writer.write(event));
        assertThat(json.get("logentry").get("message").asString()).isEqualTo("order {} lost");
        assertThat(json.get("logentry").get("params").get(0).asString()).isEqualTo("7");
        assertThat(json.get("contexts").get("MDC").get("tenant").asString()).isEqualTo("acme");
        assertThat(json.get("contexts").has("runtime")).isTrue();
        assertThat(json.get("request").get("url").asString()).isEqualTo("http://shop/orders");
    }
}
