package dev.faultline.example.shop;

import io.sentry.Sentry;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the shop. The DSN comes from {@code SENTRY_DSN}, the release from {@code SENTRY_RELEASE}. With {@code
 * --break=all} (or a breakage's name) it breaks once and leaves, for scripts; without, it serves {@code /break/{name}}.
 */
@SpringBootApplication
class ShopApplication {
    public static void main(String[] arguments) {
        Sentry.init(options -> {
            options.setEnableExternalConfiguration(true);
            options.addInAppInclude("dev.faultline.example");
            options.setServerName("shop-1");
        });
        var wanted = Breakages.wanted(arguments);
        if (wanted.isPresent()) {
            Breakages.run(wanted.get());
            Sentry.close();
            return;
        }
        var application = new SpringApplication(ShopApplication.class);
        application.setDefaultProperties(Map.of("server.port", "8090"));
        application.run(arguments);
    }
}
