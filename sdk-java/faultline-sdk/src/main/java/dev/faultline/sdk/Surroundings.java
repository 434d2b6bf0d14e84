package dev.faultline.sdk;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the machine and the cluster say about themselves, read once at the start. */
final class Surroundings {
    private final Map<String, String> environment;

    Surroundings(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The host's name without asking a name server, which may take seconds to fail. */
    @Nullable String hostName() {
        return first("HOSTNAME", "COMPUTERNAME").orElseGet(Surroundings::nameInFile);
    }

    /** Tags of a cluster: where this process runs and what was deployed. */
    Map<String, String> clusterTags() {
        Map<String, String> tags = new LinkedHashMap<>();
        put(tags, "k8s.pod", "POD_NAME", "K8S_POD_NAME");
        put(tags, "k8s.namespace", "POD_NAMESPACE", "K8S_NAMESPACE");
        put(tags, "k8s.node", "NODE_NAME", "K8S_NODE_NAME");
        put(tags, "region", "REGION", "CLOUD_REGION", "AWS_REGION", "GOOGLE_CLOUD_REGION");
        put(tags, "deploy.sha", "GIT_SHA", "GIT_COMMIT", "COMMIT_SHA", "SOURCE_VERSION");
        return tags;
    }

    /** The {@code contexts} of an event. */
    Map<String, Object> contexts() {
        return Map.of(
                "runtime",
                Map.of(
                        "name", System.getProperty("java.runtime.name", "Java"),
                        "version", System.getProperty("java.runtime.version", "")),
                "os",
                Map.of(
                        "name", System.getProperty("os.name", ""),
                        "version", System.getProperty("os.version", "")));
    }

    private void put(Map<String, String> tags, String tag, String... variables) {
        first(variables).ifPresent(value -> tags.put(tag, value));
    }

    private Optional<String> first(String... variables) {
        for (String variable : variables) {
            String value = environment.get(variable);
            if (value != null && !value.isBlank()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String nameInFile() {
        try (BufferedReader file = Files.newBufferedReader(Path.of("/etc/hostname"), StandardCharsets.UTF_8)) {
            return file.readLine();
        } catch (IOException noSuchFile) {
            return null;
        }
    }
}
