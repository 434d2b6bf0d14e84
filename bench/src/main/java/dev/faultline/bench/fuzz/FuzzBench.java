package dev.faultline.bench.fuzz;

import dev.faultline.bench.Options;
import dev.faultline.bench.event.EventGenerator;
import dev.faultline.core.envelope.EnvelopeParser;
import dev.faultline.core.envelope.EnvelopeTooLargeException;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.envelope.MalformedEnvelopeException;
import dev.faultline.core.event.Event;
import dev.faultline.core.event.EventId;
import dev.faultline.core.grouping.Explainer;
import dev.faultline.core.normalize.GeoLookup;
import dev.faultline.core.pipeline.EventInput;
import dev.faultline.core.pipeline.EventPipeline;
import dev.faultline.core.pipeline.EventPipelines;
import dev.faultline.core.pipeline.Processed;
import dev.faultline.core.project.GroupingSettings;
import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.project.ProjectSettings;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Broken envelopes and events through the decoder, the normaliser, scrubbing, the body's rewriting and grouping, with
 * rules and without: nothing may be thrown, hang or grow.
 */
public final class FuzzBench {
    private static final String RULES = """
            error.type:* stack.function:pay -> {{ default }} {{ error.type }} {{ tags.a }}
            !message:"x*" stack.module:com.acme.* -> one title="{{ message }}"
            """;
    private static final String STACKS = """
            stack.function:run* ^-app v+group
            path:**/lib/** -app max-frames=3
            """;
    /** An event is done in tens of microseconds; on a busy machine a thread may wait its turn for a second. */
    private static final Duration HANG = Duration.ofSeconds(5);

    private static final long MEMORY_GROWTH = 64L << 20;
    private static final int CHECKED_EVERY = 20_000;

    private final Options options;
    private final PrintStream out;
    private final EventPipeline pipeline = EventPipelines.standard(GeoLookup.NONE);
    private final EnvelopeParser envelopes = new EnvelopeParser(new JsonFactory());
    private final Explainer explainer = new Explainer();
    private final JsonMapper json = JsonMapper.shared();
    private final GroupingSettings grouping = new GroupingSettings("fl-2", "fl-1", RULES, STACKS);
    private final ProjectConfig project = project();
    private long accepted;
    private long refused;
    private long slowest;

    public FuzzBench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** Whether nothing broke in {@code --minutes}. */
    public boolean run() {
        var end = System.nanoTime()
                + Duration.ofMinutes(options.number("minutes", 10)).toNanos();
        var seed = options.number("seed", System.nanoTime());
        out.println("seed " + seed);
        var mutator = new Mutator(seed);
        var originals = originals();
        var before = memory();
        var rounds = 0L;
        for (; System.nanoTime() < end; rounds++) {
            var bytes = mutator.mutated(originals.get((int) (rounds % originals.size())));
            var start = System.nanoTime();
            try {
                one(bytes);
            } catch (RuntimeException | StackOverflowError e) {
                out.println("broke on: " + new String(bytes, StandardCharsets.UTF_8));
                throw e;
            }
            slowest = Math.max(slowest, System.nanoTime() - start);
            if (rounds % CHECKED_EVERY == CHECKED_EVERY - 1 && memory() - before > MEMORY_GROWTH) {
                out.println("memory grew by more than " + (MEMORY_GROWTH >> 20) + " MB after " + rounds + " documents");
                return false;
            }
        }
        out.printf(
                "%d documents, %d events read, %d refused; slowest %d ms; memory %d MB before, %d MB after%n",
                rounds, accepted, refused, slowest / 1_000_000, before >> 20, memory() >> 20);
        return slowest < HANG.toNanos();
    }

    private void one(byte[] bytes) {
        try {
            envelopes.parse(bytes).items().forEach(item -> item.payload(bytes));
        } catch (MalformedEnvelopeException | EnvelopeTooLargeException e) {
            refused++;
        }
        var input = new EventInput(
                1,
                "k".repeat(32),
                ItemType.EVENT,
                bytes,
                0,
                bytes.length,
                new EventId(1, 2),
                null,
                Instant.now(),
                null,
                "192.0.2.1",
                "sdk/1");
        switch (pipeline.process(input, project)) {
            case Processed.Accepted event -> {
                accepted++;
                json.readTree(event.body().json());
                explained(event.event());
            }
            case Processed.Filtered event -> json.readTree(event.body().json());
            case Processed.Invalid invalid -> {
                refused++;
                if (!invalid.reason().equals("invalid_json")) {
                    throw new IllegalStateException("an event is read or is no JSON, not: " + invalid.reason());
                }
            }
        }
    }

    private void explained(Event event) {
        if (accepted % 16 == 0) {
            explainer.explain(event, grouping);
        }
    }

    private static List<byte[]> originals() {
        var originals = new ArrayList<byte[]>();
        for (var size : new int[] {1_024, 4_096, 20_480}) {
            for (var body : new EventGenerator(size, size).bodies(100)) {
                var event =
                        "{\"event_id\":\"" + "0f".repeat(16) + "\"" + new String(body.raw(), StandardCharsets.UTF_8);
                originals.add(event.getBytes(StandardCharsets.UTF_8));
                originals.add(("{}\n{\"type\":\"event\"}\n" + event + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return originals;
    }

    /** After a collection: what is really held. */
    private static long memory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private ProjectConfig project() {
        var standard = ProjectSettings.defaults();
        var settings = new ProjectSettings(
                standard.limits(),
                standard.ingest(),
                standard.filters(),
                standard.privacy(),
                standard.sampling(),
                grouping,
                standard.ownership(),
                standard.workflow(),
                standard.retention(),
                standard.links(),
                standard.caps());
        return new ProjectConfig(
                1, 1, "acme", "shop", null, 1, true, false, List.of(), null, List.of(), Set.of(), settings);
    }
}
