package dev.faultline.embedded.clickhouse.chdb;

/**
 * What the engine's own parser says of a text, without running it.
 *
 * @param statements how many statements it holds; 0 when it does not parse
 * @param readOnly whether it leaves no trace
 */
public record StatementAnalysis(int statements, boolean readOnly) {}
