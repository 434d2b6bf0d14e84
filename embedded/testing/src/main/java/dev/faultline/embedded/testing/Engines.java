package dev.faultline.embedded.testing;

import dev.faultline.embedded.supervisor.EngineSettings.Login;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test class real engines and a place of its own in each: a PostgreSQL database, a ClickHouse database, a Redis
 * database, a prefix for Kafka's topics. Use it as {@code @ExtendWith(Engines.class)} with a parameter of this type, or
 * as {@code @RegisterExtension static final Engines engines = new Engines()}. A place is made when first asked for and
 * dropped after the class.
 *
 * <p>The first test JVM of a build starts the engines; they end with the build. {@code TEST_SERVICES} chooses what runs:
 * {@code containers}, {@code embedded}, or {@code auto} (the default: containers where Docker answers).
 */
public final class Engines implements AfterAllCallback, ExecutionCondition, ParameterResolver {
    private final Place place = new Place();
    private @Nullable Map<String, String> addresses;

    /** Host and port of the broker. */
    public String kafkaBootstrapServers() {
        return address("faultline.kafka.bootstrap-servers");
    }

    /** A topic name that no other test class uses. */
    public String topic(String name) {
        return place.name() + "." + name;
    }

    /** A PostgreSQL database of this class's own, empty. */
    public Login postgres() {
        return place.postgres(login("postgres"));
    }

    /** A Redis database of this class's own, empty. Channels are shared by all: name yours with {@link #topic}. */
    public Login redis() {
        return place.redis(login("redis"));
    }

    /** The ClickHouse server; this class's tables belong into {@link #clickhouseDatabase()}. */
    public Login clickhouse() {
        return login("clickhouse");
    }

    /** A ClickHouse database of this class's own, empty. */
    public String clickhouseDatabase() {
        return place.clickhouse(clickhouse());
    }

    /** All of it as settings of the product. */
    public Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("faultline.kafka.bootstrap-servers", kafkaBootstrapServers());
        put(properties, "postgres", postgres());
        put(properties, "redis", redis());
        put(properties, "clickhouse", clickhouse());
        properties.put("faultline.clickhouse.database", clickhouseDatabase());
        return properties;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        place.leave();
    }

    /** With {@code -Dquick} such tests are left out: the start of the engines alone takes a third of a quick run. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Boolean.getBoolean("quick")
                ? ConditionEvaluationResult.disabled("a quick run starts no engines")
                : ConditionEvaluationResult.enabled("engines are started");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Engines.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return this;
    }

    private static void put(Map<String, String> properties, String engine, Login login) {
        properties.put("faultline." + engine + ".url", login.url());
        properties.put("faultline." + engine + ".username", login.username());
        properties.put("faultline." + engine + ".password", login.password());
    }

    private Login login(String engine) {
        return new Login(
                address("faultline." + engine + ".url"),
                address("faultline." + engine + ".username"),
                address("faultline." + engine + ".password"));
    }

    private synchronized String address(String key) {
        if (addresses == null) {
            addresses = HostFolder.ofBuild().connect();
        }
        String value = addresses.get(key);
        if (value == null) {
            throw new IllegalStateException("the engines of this build have no " + key);
        }
        return value;
    }
}
