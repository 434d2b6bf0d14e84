package dev.faultline.standalone.rehearsal;

import dev.faultline.embedded.supervisor.child.Errand;
import dev.faultline.embedded.supervisor.folder.Trees;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Once the product serves and has no ahead-of-time cache yet, rehearses a start on a folder of its own and turns what the
 * JVM recorded into a cache for the next start. All of it at the lowest priority, and killed when the product stops.
 */
final class CacheMaker implements ApplicationListener<ApplicationReadyEvent>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CacheMaker.class);

    /** The first minute belongs to the person who is trying the product. */
    private static final Duration FIRST_MINUTE = Duration.ofSeconds(20);

    /** 52 s and 27 s on a machine of two cores with a load of 16. */
    private static final Duration WITHIN = Duration.ofMinutes(5);

    private final Path cache;
    private final Errand errand = new Errand();
    private final CountDownLatch closing = new CountDownLatch(1);

    CacheMaker(Path cache) {
        this.cache = cache;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (!Files.exists(cache)) {
            Thread.ofPlatform().daemon().name("rehearsal").start(this::make);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        errand.close();
    }

    private void make() {
        try {
            if (closing.await(FIRST_MINUTE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
            Path folder = Files.createTempDirectory(cache.getParent(), "rehearsal");
            try {
                rehearse(folder);
            } finally {
                Trees.delete(folder);
            }
        } catch (IOException e) {
            LOG.info("The next start will not be faster: {}", e.toString());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void rehearse(Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Path recorded = folder.resolve("recorded");
        Path made = folder.resolve("made");
        List<String> record = java("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recorded, "-D" + Rehearsal.PROPERTY);
        record.addAll(
                List.of("run", "--port", "0", "--data", folder.resolve("data").toString()));
        List<String> create = java("-XX:AOTMode=create", "-XX:AOTConfiguration=" + recorded, "-XX:AOTCache=" + made);
        if (errand.run(record, folder, log, WITHIN) && errand.run(create, folder, log, WITHIN) && Files.exists(made)) {
            Files.move(made, cache, StandardCopyOption.ATOMIC_MOVE);
            LOG.info("The next start will be faster: what this one loads is kept in {}", cache);
        }
    }

    /** This JVM's own command with more flags: a cache fits only the flags and jars it was recorded with. */
    private static List<String> java(String... flags) {
        List<String> command = new ArrayList<>(List.of("nice", "-n", "19"));
        command.add(ProcessHandle.current().info().command().orElseThrow());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> !flag.startsWith("-D"))
                .forEach(command::add);
        command.addAll(List.of(flags));
        command.addAll(List.of("-jar", System.getProperty("java.class.path")));
        return command;
    }
}
