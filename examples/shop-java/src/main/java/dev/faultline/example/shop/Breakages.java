package dev.faultline.example.shop;

import dev.faultline.sdk.Breadcrumb;
import dev.faultline.sdk.Faultline;
import dev.faultline.sdk.Level;
import dev.faultline.sdk.User;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs breakages and reports what they throw, with the context a real shop would send along. */
final class Breakages {
    private static final String OPTION = "--break=";

    private Breakages() {}

    static Optional<String> wanted(String[] arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(OPTION))
                .map(argument -> argument.substring(OPTION.length()))
                .findFirst();
    }

    static void run(String wanted) {
        for (var breakage : named(wanted)) {
            report(breakage);
        }
    }

    private static List<Breakage> named(String wanted) {
        if (wanted.equals("all")) {
            return List.of(Breakage.values());
        }
        return Stream.of(Breakage.values())
                .filter(breakage -> breakage.wireName().equals(wanted))
                .toList();
    }

    static void report(Breakage breakage) {
        Faultline.withScope(() -> {
            Faultline.scope()
                    .transaction("POST /break/" + breakage.wireName())
                    .tag("breakage", breakage.wireName())
                    .user(new User("42", null, "mira@shop.example", null))
                    .breadcrumb(Breadcrumb.of("shop", "about to run " + breakage.wireName()));
            try {
                breakage.run();
                Faultline.captureMessage("Stock of SKU-1042 is down to 3", Level.WARNING);
            } catch (Exception | StackOverflowError e) {
                Faultline.capture(e);
            }
        });
    }
}
