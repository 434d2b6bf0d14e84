package dev.faultline.embedded.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.embedded.supervisor.EngineSettings.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engines.class)
class EnginesTest {
    @Test
    void aDatabaseOfItsOwnThatGoesWithTheClass(Engines engines) throws SQLException {
        Engines other = new Engines();
        Login theirs = other.postgres();
        assertThat(theirs.url()).isNotEqualTo(engines.postgres().url());
        try (Connection connection = connect(theirs)) {
            connection.createStatement().execute("CREATE TABLE only_here (x INT)");
        }
        try (Connection connection = connect(engines.postgres())) {
            assertThatThrownBy(() -> connection.createStatement().execute("SELECT * FROM only_here"))
                    .hasMessageContaining("does not exist");
        }
        other.afterAll(null);
        assertThatThrownBy(() -> connect(theirs)).hasMessageContaining("does not exist");
    }

    @Test
    void theSamePlaceForEveryQuestionOfOneClass(Engines engines) {
        assertThat(engines.postgres()).isEqualTo(engines.postgres());
        assertThat(engines.redis()).isEqualTo(engines.redis());
        assertThat(new Engines().redis()).isNotEqualTo(engines.redis());
    }

    @Test
    void aClickHouseDatabaseOfItsOwn(Engines engines) {
        Engines other = new Engines();
        assertThat(other.clickhouseDatabase()).isNotEqualTo(engines.clickhouseDatabase());
        ClickHouseStatement.run(
                other.clickhouse(),
                "CREATE TABLE " + other.clickhouseDatabase() + ".x (n UInt8) ENGINE = MergeTree ORDER BY n");
        String drop = "SELECT * FROM " + other.clickhouseDatabase() + ".x";
        other.afterAll(null);
        assertThatThrownBy(() -> ClickHouseStatement.run(engines.clickhouse(), drop))
                .hasMessageContaining("UNKNOWN_DATABASE");
    }

    @Test
    void aBrokerThatAcceptsTopics(Engines engines) throws Exception {
        String topic = engines.topic("x");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", engines.kafkaBootstrapServers()))) {
            admin.createTopics(Set.of(new NewTopic(topic, 1, (short) 1))).all().get(20, TimeUnit.SECONDS);
            assertThat(admin.listTopics().names().get(20, TimeUnit.SECONDS)).contains(topic);
        }
    }

    @Test
    void onlyTheThreeNamesAreUnderstood() {
        assertThat(TestServices.named(null)).isEqualTo(TestServices.AUTO);
        assertThat(TestServices.named("containers")).isEqualTo(TestServices.CONTAINERS);
        assertThatThrownBy(() -> TestServices.named("docker"))
                .hasMessage("TEST_SERVICES=docker: choose auto, containers or embedded");
    }

    private static Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(login.url(), login.username(), login.password());
    }
}
