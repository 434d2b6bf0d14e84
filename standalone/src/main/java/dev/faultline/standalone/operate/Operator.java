package dev.faultline.standalone.operate;

import dev.faultline.processor.repair.RepairConfiguration;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/** Carries out {@code ledger}, {@code dead-letters} and {@code replay}. */
public final class Operator {
    private final PrintStream out;
    private final Function<List<String>, List<String>> settings;
    private final Clock clock = Clock.systemUTC();

    /** @param settings turns flags of the product into the settings that reach its engines */
    public Operator(PrintStream out, Function<List<String>, List<String>> settings) {
        this.out = out;
        this.settings = settings;
    }

    /** Whether a command is one of ours. */
    public static boolean knows(String command) {
        return Set.of("ledger", "dead-letters", "replay").contains(command);
    }

    /** Answers the exit code. */
    public int run(String command, List<String> arguments) {
        var flags = Flags.of(arguments);
        var now = clock.instant();
        try {
            if (command.equals("ledger")) {
                return in(LedgerConfiguration.class, flags, context -> new LedgerCommand(context, out).run(flags, now));
            }
            if (command.equals("replay") && !flags.has("--dead-letters")) {
                return in(RepairConfiguration.class, flags, context -> new ReplayCommand(context, out).run(flags, now));
            }
            var again = command.equals("replay") || DeadLettersCommand.sendsAgain(flags);
            return in(RepairConfiguration.class, flags, context -> new DeadLettersCommand(context, out).run(again));
        } catch (IllegalArgumentException e) {
            throw (CommandRefused) new CommandRefused(e.getMessage() + ".").initCause(e);
        }
    }

    private int in(Class<?> configuration, Flags flags, ToIntFunction<ApplicationContext> command) {
        var all = new ArrayList<>(settings.apply(flags.rest()));
        // Said here, because the product's own file has the say over defaults: what is printed is the answer alone.
        all.addAll(List.of("--logging.level.root=error", "--logging.level.dev.faultline=error"));
        try (var context = new SpringApplicationBuilder(configuration)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties("spring.main.banner-mode=off", "spring.main.lazy-initialization=true")
                .run(all.toArray(String[]::new))) {
            return command.applyAsInt(context);
        }
    }
}
