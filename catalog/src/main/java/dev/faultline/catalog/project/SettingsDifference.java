package dev.faultline.catalog.project;

import dev.faultline.catalog.write.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Only the keys of a settings document that differ from another one: what an audit entry shows. */
final class SettingsDifference {

    private SettingsDifference() {}

    static Map<String, JsonNode> of(String document, String other, Json json) {
        var difference = new LinkedHashMap<String, JsonNode>();
        var otherTree = json.read(other, JsonNode.class);
        for (var group : json.read(document, JsonNode.class).properties()) {
            for (var key : group.getValue().properties()) {
                if (!key.getValue().equals(otherTree.path(group.getKey()).path(key.getKey()))) {
                    difference.put(group.getKey() + "." + key.getKey(), key.getValue());
                }
            }
        }
        return difference;
    }
}
