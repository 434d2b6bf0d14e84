package dev.faultline.bench.sdk;

import dev.faultline.sdk.Breadcrumb;
import dev.faultline.sdk.Faultline;
import dev.faultline.sdk.FaultlineOptions;
import dev.faultline.sdk.User;
import io.sentry.Sentry;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
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

/**
 * What capture takes from the thread that calls it, ours beside {@code io.sentry:sentry}: a new throwable of thirty
 * frames each time, the same scope (five tags, a user, twenty breadcrumbs), a server on this machine that takes all.
 *
 * <p>Captures are a millisecond apart: errors of an application are, and without the pause both queues would be full
 * and only the cost of dropping be measured.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CaptureBenchmark {
    private static final Duration END = Duration.ofSeconds(20);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    /** Whose SDK. */
    public enum Sdk {
        FAULTLINE,
        SENTRY
    }

    @Param
    public Sdk sdk = Sdk.FAULTLINE;

    private @Nullable Sink sink;
    private RuntimeException failure = DeepFailure.of(0);
    private long order;

    @Setup(Level.Trial)
    public void start() throws IOException {
        var server = new Sink(0, body -> {});
        sink = server;
        if (sdk == Sdk.SENTRY) {
            Sentry.init(options -> {
                options.setDsn(server.dsn());
                options.setRelease("bench@1.0.0");
                options.setEnvironment("bench");
                options.addInAppInclude("dev.faultline.bench");
            });
            Sentry.configureScope(CaptureBenchmark::fill);
        } else {
            Faultline.init(FaultlineOptions.builder()
                    .dsn(server.dsn())
                    .release("bench@1.0.0")
                    .environment("bench")
                    .inAppPackages("dev.faultline.bench")
                    // The other SDK has no such limit; with it most captures would end early.
                    .maxErrorsPerTypeAndMinute(0)
                    .spoolFolder(Files.createTempDirectory("faultline-bench-spool"))
                    .build());
            fill(Faultline.scope());
        }
    }

    @Setup(Level.Invocation)
    public void fail() {
        LockSupport.parkNanos(PAUSE_NANOS);
        failure = DeepFailure.fresh(order++);
    }

    @Benchmark
    public @Nullable Object capture() {
        return sdk == Sdk.SENTRY ? Sentry.captureException(failure) : Faultline.capture(failure);
    }

    @TearDown(Level.Trial)
    public void end() {
        if (sdk == Sdk.SENTRY) {
            Sentry.flush(END.toMillis());
            Sentry.close();
        } else {
            Faultline.flush(END);
            Faultline.close();
        }
        if (sink != null) {
            var taken = sink.taken();
            sink.close();
            if (taken < order * 9 / 10) {
                throw new IllegalStateException("only " + taken + " of " + order + " captures reached the server");
            }
        }
    }

    private static void fill(dev.faultline.sdk.Scope scope) {
        for (var i = 0; i < 5; i++) {
            scope.tag("tag" + i, "value" + i);
        }
        scope.user(User.ofId("7"));
        for (var i = 0; i < 20; i++) {
            scope.breadcrumb(Breadcrumb.of("http", "call " + i));
        }
    }

    private static void fill(io.sentry.IScope scope) {
        for (var i = 0; i < 5; i++) {
            scope.setTag("tag" + i, "value" + i);
        }
        var user = new io.sentry.protocol.User();
        user.setId("7");
        scope.setUser(user);
        for (var i = 0; i < 20; i++) {
            var breadcrumb = new io.sentry.Breadcrumb("call " + i);
            breadcrumb.setCategory("http");
            scope.addBreadcrumb(breadcrumb);
        }
    }
}
