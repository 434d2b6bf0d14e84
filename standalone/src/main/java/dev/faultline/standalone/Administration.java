package dev.faultline.standalone;

import dev.faultline.catalog.AdminCommand;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Runs a command of the catalog beside a running product. */
final class Administration {
    static final String NAME = "admin";

    private final PrintStream out;
    private final PrintStream errors;

    Administration(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /** Answers the exit code. */
    int run(List<String> arguments) {
        List<String> words =
                arguments.stream().takeWhile(word -> !word.startsWith("--")).toList();
        List<String> all = new ArrayList<>(words);
        all.addAll(BesideProduct.settings(arguments.subList(words.size(), arguments.size())));
        return new AdminCommand(out, errors).run(all.toArray(String[]::new));
    }
}
