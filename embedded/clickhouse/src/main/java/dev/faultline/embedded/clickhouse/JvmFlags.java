package dev.faultline.embedded.clickhouse;

import java.util.List;

/** The flags of the server's own JVM: it carries bytes, so it needs little of what a JVM can hold. */
final class JvmFlags {
    private JvmFlags() {}

    static final List<String> ALL = List.of(
            "-XX:+UseSerialGC",
            "-Xms8m",
            "-Xmx96m",
            "-Xss512k",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:ReservedCodeCacheSize=32m",
            "-XX:+UseCompactObjectHeaders",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");
}
