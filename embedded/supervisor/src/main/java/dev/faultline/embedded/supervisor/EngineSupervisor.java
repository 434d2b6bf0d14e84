package dev.faultline.embedded.supervisor;

import dev.faultline.embedded.supervisor.EngineSettings.Login;
import dev.faultline.embedded.supervisor.child.ChildPlan;
import dev.faultline.embedded.supervisor.child.Ending;
import dev.faultline.embedded.supervisor.child.Spawner;
import dev.faultline.embedded.supervisor.child.SupervisedChild;
import dev.faultline.embedded.supervisor.clickhouse.ClickHousePlan;
import dev.faultline.embedded.supervisor.folder.DataFolder;
import dev.faultline.embedded.supervisor.folder.Passwords;
import dev.faultline.embedded.supervisor.folder.PidFile;
import dev.faultline.embedded.supervisor.folder.Ports;
import dev.faultline.embedded.supervisor.kafka.KafkaNode;
import dev.faultline.embedded.supervisor.kafka.KafkaSettings;
import dev.faultline.embedded.supervisor.postgres.PostgresPlan;
import dev.faultline.embedded.supervisor.redis.RedisPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The engines of one data folder, running for as long as this object is open. */
public final class EngineSupervisor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EngineSupervisor.class);
    private static final int PORT_ATTEMPTS = 3;
    private static final String HOST = "127.0.0.1";

    private final EngineSettings settings;
    private final DataFolder data;
    private final Path binaries;
    private final Ports ports;
    private final Passwords passwords;
    private final Spawner spawner = new Spawner();
    private final Map<String, SupervisedChild> children = new LinkedHashMap<>();
    private @Nullable KafkaNode kafka;
    private @Nullable EngineAddresses addresses;

    private EngineSupervisor(EngineSettings settings, DataFolder data) {
        this.settings = settings;
        this.data = data;
        this.binaries = data.folder(
                settings.binaries() == null ? "bin" : settings.binaries().toString());
        this.ports = new Ports(data);
        this.passwords = new Passwords(data);
    }

    /**
     * Takes the data folder, starts each engine that has no address, side by side, and returns when all of them serve.
     * On a failure everything that was started is stopped again.
     */
    public static EngineSupervisor start(EngineSettings settings) {
        DataFolder data = DataFolder.open(settings.data(), settings.minFreeBytes());
        EngineSupervisor supervisor = new EngineSupervisor(settings, data);
        try {
            supervisor.startAll();
            return supervisor;
        } catch (RuntimeException e) {
            supervisor.close();
            throw e;
        }
    }

    public EngineAddresses addresses() {
        if (addresses == null) {
            throw new IllegalStateException("the engines are not running");
        }
        return addresses;
    }

    /** The pids of the child engines that are alive at this moment, by engine. */
    public Map<String, Long> pids() {
        Map<String, Long> pids = new LinkedHashMap<>();
        children.forEach((engine, child) -> child.pid().ifPresent(pid -> pids.put(engine, pid)));
        return pids;
    }

    /** Kafka first, so that nothing accepts records any more; then the children; the lock last. */
    @Override
    public synchronized void close() {
        try {
            EngineAddresses.delete(data.root());
        } catch (IOException e) {
            LOG.warn("engines.json stays behind: {}", e.toString());
        }
        if (kafka != null) {
            kafka.close();
            kafka = null;
        }
        try (ExecutorService stops = Executors.newVirtualThreadPerTaskExecutor()) {
            children.values().forEach(child -> stops.execute(child::close));
        }
        children.clear();
        spawner.close();
        data.close();
    }

    private void startAll() {
        try (ExecutorService starts = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> kafkaServers = starts.submit(this::kafka);
            Future<Login> redis = starts.submit(this::redis);
            Future<Login> postgres = starts.submit(this::postgres);
            Future<Login> clickhouse = starts.submit(this::clickhouse);
            EngineAddresses found =
                    new EngineAddresses(result(kafkaServers), result(clickhouse), result(redis), result(postgres));
            found.write(data.root());
            addresses = found;
        }
    }

    private String kafka() {
        if (settings.kafkaBootstrapServers() != null) {
            return settings.kafkaBootstrapServers();
        }
        KafkaSettings node = new KafkaSettings(
                data.folder("kafka"), ports.take("kafka"), ports.take("kafka-controller"), settings.kafkaFsync());
        kafka = KafkaNode.start(node);
        return node.bootstrapServers();
    }

    private Login redis() {
        if (settings.redis() != null) {
            return settings.redis();
        }
        String password = passwords.of("redis");
        Path folder = data.folder("redis");
        int port = child(
                "redis",
                candidate -> RedisPlan.of(folder, log("redis"), candidate, password, settings.redisBinary(), binaries));
        return new Login("redis://" + HOST + ":" + port + "/0", "", password);
    }

    private Login postgres() {
        if (settings.postgres() != null) {
            return settings.postgres();
        }
        String password = passwords.of("postgres");
        Path folder = data.folder("postgres");
        int port =
                child("postgres", candidate -> PostgresPlan.of(folder, log("postgres"), candidate, password, binaries));
        return new Login(
                "jdbc:postgresql://" + HOST + ":" + port + "/" + PostgresPlan.NAME, PostgresPlan.NAME, password);
    }

    private Login clickhouse() {
        if (settings.clickhouse() != null) {
            return settings.clickhouse();
        }
        String password = passwords.of("clickhouse");
        Path folder = data.folder("clickhouse");
        int port = child("clickhouse", candidate -> ClickHousePlan.of(folder, log("clickhouse"), candidate, password));
        return new Login("http://" + HOST + ":" + port, ClickHousePlan.USER, password);
    }

    /** Starts a child on its port; when somebody took the port between our look and the child's, on another one. */
    private int child(String engine, IntFunction<ChildPlan> plan) {
        PidFile pidFile = new PidFile(data.folder("run").resolve(engine + ".pid"));
        Ending.ofEarlierRun(pidFile, engine); // it may still sit on our port
        int port = ports.take(engine);
        for (int attempt = 1; ; attempt++) {
            SupervisedChild child = new SupervisedChild(plan.apply(port), spawner, pidFile);
            try {
                child.start();
                synchronized (children) {
                    children.put(engine, child);
                }
                return port;
            } catch (StartRefused e) {
                child.close();
                if (attempt == PORT_ATTEMPTS || Ports.free(port)) {
                    throw e;
                }
                port = ports.move(engine);
            }
        }
    }

    private Path log(String engine) {
        return data.folder("logs").resolve(engine + ".log");
    }

    private static <T> T result(Future<T> start) {
        try {
            return start.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("The start of the engines was interrupted.", e);
        }
    }
}
