package dev.faultline.embedded.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisCredentials;
import io.lettuce.core.RedisCredentialsProvider;
import io.lettuce.core.RedisURI;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** One acknowledged row or record in each engine, and the check that it is still there. */
final class Rows {
    private static final String TOPIC = "rows";

    private final Map<String, String> settings;

    Rows(EngineAddresses addresses) {
        this(addresses.properties());
    }

    Rows(Map<String, String> settings) {
        this.settings = settings;
    }

    void create() {
        try (Connection connection = postgres();
                var statement = connection.createStatement();
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka()))) {
            statement.execute("CREATE TABLE rows (text TEXT)");
            clickhouse("CREATE DATABASE IF NOT EXISTS kept");
            clickhouse("CREATE TABLE kept.rows (text String) ENGINE = MergeTree ORDER BY text");
            admin.createTopics(Set.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    void write(String text) {
        Map<String, Object> config = Map.of("bootstrap.servers", kafka(), "acks", "all");
        try (Connection connection = postgres();
                var statement = connection.prepareStatement("INSERT INTO rows VALUES (?)");
                var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            statement.setString(1, text);
            statement.executeUpdate();
            clickhouse("INSERT INTO kept.rows VALUES ('" + text + "')");
            producer.send(new ProducerRecord<>(TOPIC, text)).get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    void assertHolds(String... texts) throws AssertionError {
        assertThat(inPostgres()).containsExactly(texts);
        assertThat(inKafka(texts.length)).containsExactly(texts);
        assertThat(clickhouse("SELECT text FROM kept.rows ORDER BY text").lines())
                .containsExactly(texts);
        assertThat(pingRedis()).isEqualTo("PONG");
    }

    private List<String> inPostgres() {
        List<String> found = new ArrayList<>();
        try (Connection connection = postgres();
                ResultSet rows = connection.createStatement().executeQuery("SELECT text FROM rows")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    private List<String> inKafka(int expected) {
        List<String> found = new ArrayList<>();
        Map<String, Object> config = Map.of("bootstrap.servers", kafka(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (found.size() < expected && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(row -> found.add(row.value()));
            }
        }
        return found;
    }

    private String pingRedis() {
        RedisURI address = RedisURI.create(settings.get("faultline.redis.url"));
        address.setCredentialsProvider(RedisCredentialsProvider.from(
                () -> RedisCredentials.just(null, settings.get("faultline.redis.password"))));
        try (RedisClient client = RedisClient.create(address)) {
            return client.connect().sync().ping();
        }
    }

    private String clickhouse(String statement) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.get("faultline.clickhouse.url")))
                .header("X-ClickHouse-User", settings.get("faultline.clickhouse.username"))
                .header("X-ClickHouse-Key", settings.get("faultline.clickhouse.password"))
                .POST(HttpRequest.BodyPublishers.ofString(statement))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            return response.body();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String kafka() {
        return settings.get("faultline.kafka.bootstrap-servers");
    }

    private Connection postgres() throws SQLException {
        return DriverManager.getConnection(
                settings.get("faultline.postgres.url"),
                settings.get("faultline.postgres.username"),
                settings.get("faultline.postgres.password"));
    }
}
