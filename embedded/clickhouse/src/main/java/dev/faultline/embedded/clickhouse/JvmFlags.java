package dev.faultline.embedded.clickhouse;

import java.util.List;

/** The flags of the server's own JVM: it carries bytes, so it needs little of what a JVM can hold. */
final class JvmFlags {
    private JvmFlags() {}

    static final List<String> ALL = List.of(
            "-XX:+UseSerialGC",
            "-Xms16m",
            "-Xmx96m",
            "-Xmn8m",
            "-Xss512k",
            // After a burst the heap goes back at the next full collection, all of it at once: 76 MB of 194 measured.
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=20",
            "-XX:-ShrinkHeapInSteps",
            "-XX:TrimNativeHeapInterval=30000",
            "-XX:ReservedCodeCacheSize=32m",
            "-XX:+UseCompactObjectHeaders",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");
}
