package dev.faultline.core.project;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON form of {@link ProjectConfig} and {@link ProjectSettings}, format 1. A reader fills what a document lacks
 * from the defaults and ignores what it does not know, so that nodes of neighbouring versions understand each other.
 */
public final class ProjectConfigCodec {
    private final ObjectMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public byte[] encode(ProjectConfig config) {
        return json.writeValueAsBytes(config);
    }

    public ProjectConfig decode(byte[] document) {
        var tree = (ObjectNode) json.readTree(document);
        tree.set("settings", completed(tree.path("settings")));
        return json.treeToValue(tree, ProjectConfig.class);
    }

    public String encodeSettings(ProjectSettings settings) {
        return json.writeValueAsString(settings);
    }

    public ProjectSettings decodeSettings(String document) {
        return json.treeToValue(completed(json.readTree(document)), ProjectSettings.class);
    }

    private JsonNode completed(JsonNode stored) {
        ObjectNode defaults = json.valueToTree(ProjectSettings.defaults());
        if (stored instanceof ObjectNode given) {
            overlay(defaults, given);
        }
        return defaults;
    }

    // Groups are merged key by key; lists, maps and scalars inside a group are replaced whole.
    private static void overlay(ObjectNode defaults, ObjectNode given) {
        for (var group : given.properties()) {
            if (group.getValue() instanceof ObjectNode keys
                    && defaults.get(group.getKey()) instanceof ObjectNode known) {
                keys.properties().forEach(key -> known.set(key.getKey(), key.getValue()));
            }
        }
    }
}
