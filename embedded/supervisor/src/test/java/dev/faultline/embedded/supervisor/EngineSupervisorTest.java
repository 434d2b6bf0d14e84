package dev.faultline.embedded.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineSupervisorTest {
    @TempDir
    Path folder;

    @Test
    void startsEveryEngineKeepsTheirDataAndStopsWithoutOrphans() {
        Map<String, Long> pids;
        try (EngineSupervisor engines = EngineSupervisor.start(settings())) {
            pids = engines.pids();
            assertThat(pids).containsOnlyKeys("redis", "postgres", "clickhouse");
            Rows rows = new Rows(engines.addresses());
            rows.create();
            rows.write("first");
            assertThat(engines.addresses().properties())
                    .isEqualTo(EngineAddresses.running(data()).orElseThrow());
        }
        assertThat(pids.values()).noneMatch(EngineSupervisorTest::alive);
        assertThat(EngineAddresses.running(data())).isEmpty();

        try (EngineSupervisor engines = EngineSupervisor.start(settings())) {
            new Rows(engines.addresses()).assertHolds("first");
        }
    }

    @Test
    void aKilledChildIsRestartedWithItsData() {
        try (EngineSupervisor engines = EngineSupervisor.start(settings())) {
            Rows rows = new Rows(engines.addresses());
            rows.create();
            rows.write("acknowledged");
            for (String engine : engines.pids().keySet()) {
                long killed = engines.pids().get(engine);
                assertThat(ProcessHandle.of(killed).orElseThrow().destroyForcibly())
                        .isTrue();
                await().atMost(Duration.ofSeconds(20))
                        .until(() -> engines.pids().getOrDefault(engine, killed) != killed);
            }
            await().atMost(Duration.ofSeconds(20))
                    .ignoreExceptions()
                    .untilAsserted(() -> rows.assertHolds("acknowledged"));
        }
    }

    @Test
    void aSecondProcessOnTheFolderIsRefusedWithASentence() {
        try (EngineSupervisor _ = EngineSupervisor.start(redisOnly())) {
            assertThatThrownBy(() -> EngineSupervisor.start(redisOnly()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("The data folder " + data() + " is in use by process "
                            + ProcessHandle.current().pid() + ": stop it, or choose another folder with --data.");
        }
    }

    @Test
    void aFullDiskRefusesTheStartWithASentence() {
        EngineSettings all = settings();
        EngineSettings greedy =
                new EngineSettings(all.data(), all.binaries(), Long.MAX_VALUE, false, null, null, null, null, null);
        assertThatThrownBy(() -> EngineSupervisor.start(greedy))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("The disk of " + data() + " is full")
                .hasMessageContaining("faultline.data.min-free");
        assertThat(data().resolve("redis")).doesNotExist();
    }

    @Test
    void aBrokenEngineStopsTheOthersAgain() throws Exception {
        Path broken = Files.createFile(
                folder.resolve("redis-server"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.writeString(broken, "#!/bin/sh\necho 'FATAL: bad day'; exit 3\n");
        EngineSettings all = settings();
        EngineSettings withBroken = new EngineSettings(
                all.data(), all.binaries(), all.minFreeBytes(), false, broken, "nowhere:1", null, null, null);
        assertThatThrownBy(() -> EngineSupervisor.start(withBroken))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Redis ended while starting (exit 3): FATAL: bad day");
        assertThat(ProcessHandle.current().descendants())
                .noneMatch(process -> process.info().commandLine().orElse("").contains(folder.toString()));
    }

    @Test
    void addressesAreUsedInsteadOfStarting() {
        EngineSettings elsewhere = redisOnly();
        try (EngineSupervisor engines = EngineSupervisor.start(elsewhere)) {
            assertThat(engines.pids()).containsOnlyKeys("redis");
            assertThat(engines.addresses().properties())
                    .containsEntry("faultline.kafka.bootstrap-servers", "kafka.example:9092")
                    .containsEntry("faultline.postgres.url", "jdbc:postgresql://pg.example/f");
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private EngineSettings settings() {
        return SupervisorProcess.settings(data());
    }

    private EngineSettings redisOnly() {
        return new EngineSettings(
                data(),
                null,
                0,
                false,
                null,
                "kafka.example:9092",
                new EngineSettings.Login("http://clickhouse.example:8123", "u", "p"),
                null,
                new EngineSettings.Login("jdbc:postgresql://pg.example/f", "u", "p"));
    }

    private static boolean alive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
}
