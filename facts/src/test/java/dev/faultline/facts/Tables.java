package dev.faultline.facts;

import dev.faultline.embedded.testing.Engines;
import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.engines.clickhouse.ClickHouseMigrations;
import dev.faultline.engines.clickhouse.ClickHouseSettings;
import dev.faultline.engines.secret.Secret;
import dev.faultline.facts.schema.FactsSchema;
import java.time.Duration;

/** This room's tables in the database that belongs to the test class. */
public final class Tables {
    private Tables() {}

    /** A client of the database, whose tables are made. Whoever asks closes it. */
    public static ClickHouse migrated(Engines engines) {
        var settings = settings(engines);
        var clickHouse = new ClickHouse(settings);
        new FactsSchema(new ClickHouseMigrations(clickHouse, settings)).migrate();
        return clickHouse;
    }

    public static ClickHouseSettings settings(Engines engines) {
        var login = engines.clickhouse();
        return new ClickHouseSettings(
                login.url(),
                login.username(),
                new Secret(login.password()),
                engines.clickhouseDatabase(),
                "",
                4,
                Duration.ofSeconds(5),
                Duration.ofSeconds(30),
                Duration.ofSeconds(60));
    }
}
