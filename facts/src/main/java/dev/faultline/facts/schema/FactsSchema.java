package dev.faultline.facts.schema;

import dev.faultline.engines.clickhouse.ClickHouseMigrations;

/** Brings the ClickHouse tables of this room up to date. */
public final class FactsSchema {

    /** The folder of the scripts, {@code db/clickhouse/facts}. */
    public static final String MODULE = "facts";

    private final ClickHouseMigrations migrations;

    /** The schema behind these migrations. */
    public FactsSchema(ClickHouseMigrations migrations) {
        this.migrations = migrations;
    }

    /** Applies what is missing; the caller sees to it that no other process does at the same moment. */
    public void migrate() {
        migrations.migrate(MODULE);
    }
}
