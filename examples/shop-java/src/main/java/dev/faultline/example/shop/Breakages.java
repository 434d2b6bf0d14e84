package dev.faultline.example.shop;

import io.sentry.Sentry;
import io.sentry.SentryLevel;
import io.sentry.protocol.User;
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
        Sentry.withScope(scope -> {
            scope.setTransaction("POST /break/" + breakage.wireName());
            scope.setTag("breakage", breakage.wireName());
            var user = new User();
            user.setId("42");
            user.setEmail("mira@shop.example");
            scope.setUser(user);
            Sentry.addBreadcrumb("about to run " + breakage.wireName(), "shop");
            try {
                breakage.run();
                Sentry.captureMessage("Stock of SKU-1042 is down to 3", SentryLevel.WARNING);
            } catch (Exception | StackOverflowError e) {
                Sentry.captureException(e);
            }
        });
    }
}
