package dev.faultline.example.shop;

import dev.faultline.sdk.Faultline;
import dev.faultline.sdk.FaultlineOptions;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the shop. The DSN comes from {@code FAULTLINE_DSN}, the release from {@code FAULTLINE_RELEASE}. With {@code
 * --break=all} (or a breakage's name) it breaks once and leaves, for scripts; without, it serves {@code /break/{name}}.
 */
@SpringBootApplication
class ShopApplication {
    public static void main(String[] arguments) {
        var wanted = Breakages.wanted(arguments);
        if (wanted.isPresent()) {
            Faultline.init(FaultlineOptions.builder().serverName("shop-1").build());
            Breakages.run(wanted.get());
            Faultline.close();
            return;
        }
        var application = new SpringApplication(ShopApplication.class);
        application.setDefaultProperties(Map.of("server.port", "8090", "faultline.server-name", "shop-1"));
        application.run(arguments);
    }
}
