package dev.faultline.standalone;

import dev.faultline.standalone.operate.Operator;
import java.io.PrintStream;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The command line of the product, behind the launcher script. */
public final class Faultline {
    private static final int REFUSED = 1;

    private final PrintStream out;
    private final PrintStream errors;

    private Faultline(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /** Starts what the arguments ask for; a refusal is one sentence and exit code 1. */
    public static void main(String[] arguments) {
        new Faultline(System.out, System.err).start(arguments);
    }

    private void start(String[] arguments) {
        try {
            if (arguments.length > 0 && arguments[0].equals(Administration.NAME)) {
                List<String> rest = List.of(arguments).subList(1, arguments.length);
                System.exit(new Administration(out, errors).run(rest));
            }
            if (arguments.length > 0 && Operator.knows(arguments[0])) {
                List<String> rest = List.of(arguments).subList(1, arguments.length);
                System.exit(new Operator(out, BesideProduct::settings).run(arguments[0], rest));
            }
            CommandLine line = CommandLine.parse(arguments);
            EngineStart engines = new EngineStart(line.command());
            new SpringApplicationBuilder(line.command().configuration())
                    .web(line.command() == Command.ENGINES ? WebApplicationType.NONE : WebApplicationType.SERVLET)
                    .properties("spring.main.keep-alive=true")
                    .listeners(engines)
                    .initializers(engines)
                    .run(line.settings().toArray(String[]::new));
        } catch (RuntimeException e) {
            errors.println("faultline: "
                    + Refusal.sentence(e).orElseGet(() -> {
                        LoggerFactory.getLogger(Faultline.class).error("The start failed", e);
                        return "the start failed; the log above says where.";
                    }));
            System.exit(REFUSED);
        }
    }
}
