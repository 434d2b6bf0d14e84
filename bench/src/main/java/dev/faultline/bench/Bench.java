package dev.faultline.bench;

import dev.faultline.bench.fuzz.FuzzBench;
import dev.faultline.bench.growth.GrowthBench;
import dev.faultline.bench.ingest.AckBench;
import dev.faultline.bench.ingest.IngestBench;
import dev.faultline.bench.ingest.KillSoak;
import dev.faultline.bench.ingest.OverloadBench;
import dev.faultline.bench.ingest.ScaleBench;
import dev.faultline.bench.live.LiveBench;
import dev.faultline.bench.micro.MicroBench;
import dev.faultline.bench.run.DiskBench;
import dev.faultline.bench.run.IdenticalBench;
import dev.faultline.bench.run.LoadBench;
import dev.faultline.bench.sdk.SdkBench;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** {@code ./faultline bench …}: starts a product of its own, measures, prints a table and writes JSON. */
public final class Bench {
    private static final String USAGE = """
            ./faultline bench load [--sizes 4096,20480] [--events N] [--rate N] [--jfr FILE]
                what a burst completes, then the same at half of that rate: acknowledgement and visibility
            ./faultline bench identical [--events 1000000] [--rate 8000] [--quiet 60]
                one error a million times beside another project: exact count, bodies, the other project's wait
            ./faultline bench disk [--bodies 4000] [--events 200000] [--store table|objects]
                bytes on disk of an event's row, a kept body of 20 KB, an event without a body
            ./faultline bench scale [--runs 5] [--events 40000] [--rate 1500]
                CPU per event with two processors and with four, in alternating runs
            ./faultline bench growth [--big] [--asks 20] [--data FOLDER]
                the query API over 1 and 10 million events (--big: 100) of 100,000 issues, written directly
            ./faultline bench live [--clients 1000] [--updates 10] [--seconds 30]
                what open pages cost: their share of a core and of memory while changes happen
            ./faultline bench ingest [--bytes 4096] [--seconds 6] [--drain 1]
                what one core takes into the log and what each request costs; with --drain that all of it comes out
            ./faultline bench ack [--rate 3000] [--seconds 20] [--fsync 1]
                how long an acknowledgement takes at a steady rate, processor paused and running
            ./faultline bench overload [--seconds 60] [--capacity 8000]
                three times the key's limit, then three times the machine: memory, refusals, the second after
            ./faultline bench kill [--events 1000000] [--kills 10]
                kill -9 of ingest and of the whole product under full load: what was acknowledged is in the log
            ./faultline bench micro
                CPU of one event from bytes to row, and to body, on distinct events
            ./faultline bench sdk [--only capture|app|outage|soak] [--minutes 60]
                what the Java SDK takes from the thread that captures, beside io.sentry; an application with it and
                without; 60,000 errors captured while the server is away
            ./faultline bench fuzz [--minutes 10] [--seed N]
                broken documents through decoder, normaliser, scrubbing and grouping: no crash, no hang, no growth
            """;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
        var options = Options.parse(Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length));
        var wanted = arguments.length == 0 ? "load" : arguments[0];
        var sound = switch (wanted) {
            case "load" -> new LoadBench(options, out).run();
            case "identical" -> new IdenticalBench(options, out).run();
            case "disk" -> new DiskBench(options, out).run();
            case "scale" -> new ScaleBench(options, out).run();
            case "ingest" -> new IngestBench(options, out).run();
            case "growth" -> new GrowthBench(options, out).run();
            case "live" -> new LiveBench(options, out).run();
            case "ack" -> new AckBench(options, out).run();
            case "kill" -> new KillSoak(options, out).run();
            case "overload" -> new OverloadBench(options, out).run();
            case "micro" -> new MicroBench(out).run();
            case "sdk" -> new SdkBench(options, out).run();
            case "fuzz" -> new FuzzBench(options, out).run();
            default -> {
                out.print(USAGE);
                yield List.of("load", "help", "--help").contains(wanted);
            }
        };
        System.exit(sound ? 0 : 1);
    }
}
