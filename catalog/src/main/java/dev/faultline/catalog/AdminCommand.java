package dev.faultline.catalog;

import dev.faultline.catalog.address.AddressSettings;
import dev.faultline.catalog.login.Passwords;
import dev.faultline.catalog.user.Users;
import dev.faultline.catalog.write.Author;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Commands for whoever holds the server's machine and configuration: {@code reset-password EMAIL} prints a link to set
 * a new password. Further arguments are settings, {@code --faultline.postgres.url=...}.
 */
public final class AdminCommand {
    private static final String USAGE = "usage: admin reset-password EMAIL";

    private final PrintStream out;
    private final PrintStream errors;

    /** A command that speaks to these. */
    public AdminCommand(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /** Runs a command as a process of its own. */
    public static void main(String[] arguments) {
        System.exit(new AdminCommand(System.out, System.err).run(arguments));
    }

    /** Runs a command and answers its exit code: 0 when it was done. */
    public int run(String... arguments) {
        var settings = Arrays.stream(arguments)
                .filter(argument -> argument.startsWith("--"))
                .toArray(String[]::new);
        var words = Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        if (words.size() != 2 || !words.getFirst().equals("reset-password")) {
            errors.println(USAGE);
            return 2;
        }
        try (var context = start(settings)) {
            return resetPassword(context, words.get(1));
        }
    }

    private int resetPassword(ConfigurableApplicationContext context, String email) {
        var by = Author.server("command");
        var user = context.getBean(Users.class).byEmail(email);
        if (user.isEmpty()) {
            errors.println("nobody here has the address " + email);
            return 1;
        }
        var ticket = context.getBean(Passwords.class).issueReset(user.get(), by);
        var link = context.getBean(AddressSettings.class).page("/reset/" + ticket);
        out.println("Set a new password for " + user.get().email() + " within one hour:");
        out.println(link);
        return 0;
    }

    private static ConfigurableApplicationContext start(String[] settings) {
        return new SpringApplicationBuilder(CatalogConfiguration.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties(List.of("spring.main.banner-mode=off", "logging.level.root=warn")
                        .toArray(String[]::new))
                .run(settings);
    }
}
