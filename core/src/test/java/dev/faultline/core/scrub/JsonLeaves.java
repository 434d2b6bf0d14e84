package dev.faultline.core.scrub;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The places of a document where something can be put. */
final class JsonLeaves {
    /** A text or number, with the way to it and the way to replace it. */
    record Leaf(String path, JsonNode value, Consumer<JsonNode> replace) {}

    private final List<Leaf> leaves = new ArrayList<>();
    private final List<ObjectNode> objects = new ArrayList<>();

    JsonLeaves(JsonNode root) {
        walk("", root);
    }

    List<Leaf> leaves() {
        return leaves;
    }

    List<ObjectNode> objects() {
        return objects;
    }

    private void walk(String path, JsonNode node) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
            for (var entry : List.copyOf(object.properties())) {
                visit(path + "." + entry.getKey(), entry.getValue(), value -> object.set(entry.getKey(), value));
            }
        } else if (node instanceof ArrayNode array) {
            for (var i = 0; i < array.size(); i++) {
                var index = i;
                visit(path + "." + i, array.get(i), value -> array.set(index, value));
            }
        }
    }

    private void visit(String path, JsonNode value, Consumer<JsonNode> replace) {
        if (value.isContainer()) {
            walk(path, value);
        } else if (!value.isNull()) {
            leaves.add(new Leaf(path, value, replace));
        }
    }
}
