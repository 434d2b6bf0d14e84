package dev.faultline.embedded.testing;

import dev.faultline.embedded.supervisor.EngineSettings;
import dev.faultline.embedded.supervisor.EngineSupervisor;
import dev.faultline.embedded.supervisor.folder.DataFolder;
import dev.faultline.embedded.supervisor.folder.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.testcontainers.DockerClientFactory;

/** The process that holds a build's engines until nobody is left who could want them. */
public final class EngineHost {
    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);

    private EngineHost() {}

    /**
     * @param arguments the folder shared with the test JVMs
     */
    public static void main(String[] arguments) throws IOException {
        HostFolder folder = new HostFolder(Path.of(arguments[0]));
        try (Services services = start(folder, TestServices.named(System.getenv("TEST_SERVICES")))) {
            folder.publish(services.properties());
            while (folder.wanted()) {
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }
        System.exit(0); // whatever threads the engines' libraries leave behind
    }

    private static Services start(HostFolder folder, TestServices wanted) throws IOException {
        boolean docker = wanted != TestServices.EMBEDDED
                && DockerClientFactory.instance().isDockerAvailable();
        if (wanted == TestServices.CONTAINERS && !docker) {
            throw new IllegalStateException("TEST_SERVICES=containers, but no Docker engine answers");
        }
        return docker ? Containers.start() : embedded(folder);
    }

    private static Services embedded(HostFolder folder) throws IOException {
        Path data = folder.data();
        if (Files.exists(data) && !DataFolder.inUse(data)) {
            Trees.delete(data); // of the last build
        }
        EngineSupervisor engines = EngineSupervisor.start(
                new EngineSettings(data, folder.binaries().toAbsolutePath(), 0, false, null, null, null, null, null));
        return new Services(engines.addresses().properties(), engines::close);
    }

    /** Running engines, as settings of the product, and how to end them. */
    record Services(Map<String, String> properties, Runnable end) implements AutoCloseable {
        @Override
        public void close() {
            end.run();
        }
    }
}
