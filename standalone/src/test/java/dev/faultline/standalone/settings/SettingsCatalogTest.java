package dev.faultline.standalone.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsCatalogTest {
    private final SettingsCatalog catalog = SettingsCatalog.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "faultline.port",
                "faultline.kafka.bootstrap-servers",
                "faultline.kafka.bootstrapServers",
                "faultline.kafka.bootstrap_servers",
                "faultline.kafka.properties.socket.timeout.ms",
                "faultline.secrets.previous-master-keys[0]"
            })
    void knowsEverySpellingOfWhatTheRoomsDeclare(String key) {
        assertThat(catalog.knows(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FAULTLINE_PORT",
                "FAULTLINE_KAFKA_BOOTSTRAPSERVERS",
                "FAULTLINE_KAFKA_BOOTSTRAP_SERVERS",
                "FAULTLINE_KAFKA_PROPERTIES_SOCKET_TIMEOUT_MS",
                "FAULTLINE_SECRETS_PREVIOUS_MASTER_KEYS_0"
            })
    void knowsThemAsEnvironmentVariables(String variable) {
        assertThat(catalog.knowsVariable(variable)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "faultline.kafka.bootstrap-server, faultline.kafka.bootstrap-servers",
        "faultline.prot, faultline.port",
        "faultline.postgresql.url, faultline.postgres.url",
        "faultline.data.min-fee, faultline.data.min-free"
    })
    void namesWhatWasProbablyMeant(String mistyped, String meant) {
        assertThat(catalog.knows(mistyped)).isFalse();
        assertThat(catalog.nearest(mistyped)).contains(meant);
    }

    @Test
    void everySettingSaysWhatItIs() {
        assertThat(catalog.settings())
                .allSatisfy(setting ->
                        assertThat(setting.description()).as(setting.name()).isNotBlank());
    }
}
