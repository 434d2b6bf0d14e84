package dev.faultline.standalone;

import dev.faultline.embedded.supervisor.EngineSettings;
import dev.faultline.embedded.supervisor.EngineSettings.Login;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** Which engines have an address and which are started here. */
final class EngineChoice {
    private EngineChoice() {}

    static EngineSettings of(Environment environment, HouseSettings settings) {
        return new EngineSettings(
                settings.dataFolder(),
                settings.embedded().binaries(),
                settings.data().minFree().toBytes(),
                environment.getProperty("faultline.ingest.fsync", Boolean.class, false),
                settings.embedded().redisBinary(),
                environment.getProperty("faultline.kafka.bootstrap-servers"),
                login(environment, "faultline.clickhouse"),
                login(environment, "faultline.redis"),
                login(environment, "faultline.postgres"));
    }

    private static @Nullable Login login(Environment environment, String engine) {
        String url = environment.getProperty(engine + ".url");
        return url == null
                ? null
                : new Login(
                        url,
                        environment.getProperty(engine + ".username", ""),
                        environment.getProperty(engine + ".password", ""));
    }
}
