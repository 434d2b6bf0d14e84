package dev.faultline.sdk.spring.testing;

import java.io.IOException;
import org.springframework.boot.SpringApplication;

/** Runs an application in a process of its own until its input ends: class, then settings. Prints its port. */
final class Launched {
    static final String PORT = "listens on ";

    private Launched() {}

    /** Started by {@link LeanApplication}. */
    public static void main(String[] arguments) throws ClassNotFoundException, IOException {
        try (var context = SpringApplication.run(Class.forName(arguments[0]), arguments)) {
            System.out.println(PORT + context.getEnvironment().getProperty("local.server.port"));
            while (System.in.read() >= 0) {
                // Nobody sends anything; the end of the stream is the sign, also when the test was killed.
            }
        }
    }
}
