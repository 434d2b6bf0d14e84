package dev.faultline.core.project;

import java.util.List;

/**
 * What the door checks.
 *
 * @param allowedOrigins browsers' origins, empty means any
 * @param blockedAddresses addresses or CIDR ranges whose requests are refused
 * @param spread over how many partitions the project's records go, at least 1
 */
public record IngestSettings(List<String> allowedOrigins, List<String> blockedAddresses, int spread) {
    public IngestSettings {
        allowedOrigins = List.copyOf(allowedOrigins);
        blockedAddresses = List.copyOf(blockedAddresses);
    }

    static IngestSettings defaults() {
        return new IngestSettings(List.of(), List.of(), 1);
    }
}
