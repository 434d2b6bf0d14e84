package dev.faultline.e2e.chaos;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;

/** {@code ./faultline chaos}: starts a product of its own, kills its parts under load and checks every sum. */
public final class Chaos {
    private static final String USAGE = """
            ./faultline chaos [--seed N] [--minutes 5] [--events 100000] [--rate 1000] [--bytes 4096] [--processors 2]
                kills processors, ClickHouse, Kafka, PostgreSQL and Redis at random, at least for so long and until so
                many events are through
            ./faultline chaos --away 300
                each engine in turn does not answer for so many seconds
            """;

    private Chaos() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        ChaosPlan plan;
        try {
            plan = ChaosPlan.of(arguments);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            out.print(USAGE);
            System.exit(2);
            return;
        }
        var folder = Files.createTempDirectory("faultline-chaos");
        out.println("logs and data: " + folder);
        var result = new ChaosRun(plan, out).run(folder.resolve("data"));
        out.print(table(result));
        System.exit(result.isRight() ? 0 : 1);
    }

    private static String table(ChaosRun.Result result) {
        var sums = result.sums();
        return """
                acknowledged                 %d
                of them sent again           %d
                requests without a 200       %d
                rows of events               %d
                lost                         %d
                doubled                      %d
                residual of the ledger       %d
                duplicates left out          %d
                rollups (minute/hour/ever)   %d / %d / %d
                caught up after the load     %.1f s
                %s
                """.formatted(
                        result.acknowledged(),
                        result.repeated(),
                        result.unanswered(),
                        sums.rows(),
                        sums.lost(result.acknowledged()),
                        sums.doubled(),
                        sums.residual(),
                        sums.duplicates(),
                        sums.minutes(),
                        sums.hours(),
                        sums.totals(),
                        result.caughtUp().toMillis() / 1e3,
                        result.isRight() ? "every sum is right" : "THE SUMS ARE WRONG");
    }
}
