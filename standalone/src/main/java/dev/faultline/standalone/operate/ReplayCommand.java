package dev.faultline.standalone.operate;

import dev.faultline.processor.repair.Replay;
import java.io.PrintStream;
import java.time.Instant;
import org.springframework.context.ApplicationContext;

/** Stores what a window of the log holds and the store does not. */
final class ReplayCommand {
    private final Replay replay;
    private final PrintStream out;

    ReplayCommand(ApplicationContext context, PrintStream out) {
        this.replay = context.getBean(Replay.class);
        this.out = out;
    }

    int run(Flags flags, Instant now) {
        var from = flags.value("--from")
                .orElseThrow(() -> new CommandRefused(
                        "replay takes --from and --to (such as --from 2h --to 1h), or --dead-letters; --dry-run only"
                                + " looks."));
        var to = flags.value("--to").map(text -> Moment.of(text, now)).orElse(now);
        var dryRun = flags.has("--dry-run");
        var window = replay.settled(Moment.of(from, now), to, now);
        var report = replay.run(window, dryRun);
        var done = dryRun ? "would be " : "";
        out.println("From " + window.from() + " to " + window.to() + ": " + report.records() + " records in the log, "
                + report.events() + " events.");
        out.println("  " + report.missing() + " events " + done + "stored that had no row, " + report.uncounted()
                + " of them " + done + "counted in rollups that lacked them");
        out.println(
                "  ledger: received " + done + "raised by " + report.received() + ", outcomes by " + report.outcomes());
        if (report.others() > 0) {
            out.println("  " + report.others() + " items of other kinds (sessions, logs, traces …) were not compared");
        }
        report.examples().forEach(id -> out.println("  " + id));
        return 0;
    }
}
