package dev.faultline.bench.micro;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.Zstd;
import dev.faultline.bench.event.EventGenerator;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.event.EventId;
import dev.faultline.core.normalize.GeoLookup;
import dev.faultline.core.pipeline.EventInput;
import dev.faultline.core.pipeline.EventPipeline;
import dev.faultline.core.pipeline.EventPipelines;
import dev.faultline.core.pipeline.Processed;
import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.project.ProjectSettings;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One event of 20 KB from bytes to the values of its row, with and without its body; 2,000 distinct ones in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EventPipelineBenchmark {
    private static final int EVENTS = 2_000;
    private static final int BYTES = 20_480;
    private static final int HOSTILE_KEYS = 40;
    private static final int ZSTD_LEVEL = 3;

    /** What the keys of the documents are like. */
    public enum Keys {
        ORDINARY,
        /** Forty keys per event that no other event has. */
        HOSTILE
    }

    @Param
    public Keys keys;

    private final EventPipeline pipeline = EventPipelines.standard(GeoLookup.NONE);
    private final Random random = new Random(1);
    private final ProjectConfig project = new ProjectConfig(
            1,
            1,
            "acme",
            "shop",
            null,
            1,
            true,
            false,
            List.of(),
            null,
            List.of(),
            Set.of(),
            ProjectSettings.defaults());
    private List<EventInput> inputs = List.of();
    private int next;

    public EventPipelineBenchmark() {
        keys = Keys.ORDINARY;
    }

    @Setup
    public void generate() {
        var hostile = keys == Keys.HOSTILE;
        inputs = new EventGenerator(20_261_120, hostile ? BYTES - HOSTILE_KEYS * 40 : BYTES)
                .bodies(EVENTS).stream()
                        .map(body -> input(new String(body.raw(), UTF_8), hostile))
                        .toList();
    }

    /** What the measuring thread itself spent: on a shared machine the clock on the wall measures the neighbours. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cpu {
        public long cpuNanos;
        public long events;

        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private long start;

        @Setup(Level.Iteration)
        public void start() {
            events = 0;
            start = threads.getCurrentThreadCpuTime();
        }

        @TearDown(Level.Iteration)
        public void stop() {
            cpuNanos = threads.getCurrentThreadCpuTime() - start;
        }
    }

    /** Decode, normalise, filter, scrub, group, sample: what every event costs. */
    @Benchmark
    public Processed bodyDropped(Cpu cpu) {
        cpu.events++;
        return pipeline.process(nextInput(), project);
    }

    /** The same, and the body rewritten, scrubbed and compressed. */
    @Benchmark
    public byte[] bodyKept(Cpu cpu) {
        cpu.events++;
        var accepted = (Processed.Accepted) pipeline.process(nextInput(), project);
        return Zstd.compress(accepted.body().json(), ZSTD_LEVEL);
    }

    private EventInput nextInput() {
        next = next + 1 == inputs.size() ? 0 : next + 1;
        return inputs.get(next);
    }

    private EventInput input(String rest, boolean hostile) {
        var id = new EventId(random.nextLong(), random.nextLong());
        var text = new StringBuilder("{\"event_id\":\"").append(id).append('"');
        if (hostile) {
            text.append(",\"vars\":{");
            for (var i = 0; i < HOSTILE_KEYS; i++) {
                text.append(i == 0 ? "\"" : ",\"")
                        .append(Long.toHexString(random.nextLong()))
                        .append("\":\"")
                        .append(Long.toHexString(random.nextLong()))
                        .append('"');
            }
            text.append('}');
        }
        var bytes = text.append(rest).toString().getBytes(UTF_8);
        var received = Instant.ofEpochSecond(1_760_500_000);
        return new EventInput(
                1,
                "k".repeat(32),
                ItemType.EVENT,
                bytes,
                0,
                bytes.length,
                id,
                id,
                received,
                null,
                "192.0.2.1",
                "sdk/1");
    }
}
