package dev.faultline.embedded.supervisor.postgres;

import dev.faultline.embedded.supervisor.StartRefused;
import java.io.IOException;
import java.util.List;

/** PostgreSQL refuses to run as root, so a root user enters a user namespace in which he is nobody. */
final class LeaveRoot {
    private static final List<String> NAMESPACE = List.of("unshare", "-U", "--");

    private LeaveRoot() {}

    static List<String> wrapper() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (!namespaceAllowed()) {
            throw new StartRefused("PostgreSQL does not run as root and this machine allows no user namespaces:"
                    + " start Faultline as an ordinary user, or name a PostgreSQL with faultline.postgres.url.");
        }
        return NAMESPACE;
    }

    private static boolean namespaceAllowed() {
        try {
            return new ProcessBuilder("unshare", "-U", "--", "true").start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
