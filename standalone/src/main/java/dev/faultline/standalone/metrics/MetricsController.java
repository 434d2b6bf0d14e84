package dev.faultline.standalone.metrics;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * The numbers in Prometheus' text form. The check stands in the handler and not in a filter in front of it, so that no
 * other spelling of the path goes around it.
 */
@RestController
class MetricsController {
    private static final String FORMAT = "text/plain; version=0.0.4; charset=utf-8";
    private static final String SCHEME = "Bearer ";

    private final PrometheusMeterRegistry registry;
    private final MetricsSettings settings;

    MetricsController(PrometheusMeterRegistry registry, MetricsSettings settings) {
        this.registry = registry;
        this.settings = settings;
    }

    @GetMapping("/metrics")
    ResponseEntity<String> metrics(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        if (settings.token().isEmpty()) {
            return refusal(HttpStatus.FORBIDDEN, "closed: set faultline.metrics.token and send it as a Bearer token\n");
        }
        if (authorization == null || !isToken(authorization)) {
            return refusal(HttpStatus.UNAUTHORIZED, "send faultline.metrics.token as a Bearer token\n");
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, FORMAT)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(registry.scrape(FORMAT));
    }

    private boolean isToken(String authorization) {
        return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(
                        bytes(authorization.substring(SCHEME.length()).strip()),
                        bytes(settings.token().value()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ResponseEntity<String> refusal(HttpStatus status, String why) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .body(why);
    }
}
