package dev.faultline.query.tenants;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes requests of every operation of the API document, with parameters and bodies that fit its schemas. */
final class Requests {
    /** These end the asker's own session or account, and would make all later requests say nothing. */
    private static final Set<String> ENDING =
            Set.of("logout", "endSession", "changePassword", "removeOrganization", "login", "leaveOrganization");

    private static final Set<String> WRITES_AT_HOME =
            Set.of("changeIssue", "changeIssues", "undoIssues", "unmergeIssue", "estimateSearch");

    /** Text of a body that names something; other text is kept, and would come back as the asker's own. */
    private static final Set<String> NAMING = Set.of("project", "q", "querie", "hashe", "token", "env");

    private static final Set<String> PAGED = Set.of("limit", "per_page", "buckets", "top", "caret", "topEvents");

    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();
    private final Values values;
    private final Random random;

    /** One request. */
    record Request(String operation, String method, String path, String body) {}

    private record Operation(String name, String method, String path, JsonNode description) {}

    Requests(JsonNode document, Values values, long seed) {
        this.document = document;
        this.values = values;
        this.random = new Random(seed);
        document.path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) -> {
                    var name = operation.path("operationId").asString();
                    // A stream never ends; it has a listener of its own. Resets and log-ins are braked for everybody.
                    if (!ENDING.contains(name) && !path.contains("/stream") && !path.contains("/auth/")) {
                        operations.add(new Operation(name, method.toUpperCase(java.util.Locale.ROOT), path, operation));
                    }
                }));
    }

    int operations() {
        return operations.size();
    }

    Request next() {
        while (true) {
            var operation = Values.one(operations, random);
            var foreignHouse = random.nextBoolean();
            // In their own house strangers change issues only: what else they changed there, later requests would find.
            if (!operation.method().equals("GET")
                    && (!operation.path().contains("{org}")
                            || (!foreignHouse && !WRITES_AT_HOME.contains(operation.name())))) {
                continue;
            }
            var path = operation.path();
            var query = new StringBuilder();
            for (var parameter : operation.description().path("parameters")) {
                var name = parameter.path("name").asString();
                if (parameter.path("in").asString().equals("path")) {
                    var value = name.equals("org") ? (foreignHouse ? "rival" : "faultline") : values.of(name, random);
                    path = path.replace("{" + name + "}", encoded(value.isEmpty() ? "x" : value));
                } else if (parameter.path("in").asString().equals("query")
                        && (parameter.path("required").asBoolean(false) || random.nextInt(3) == 0)) {
                    query.append(query.isEmpty() ? '?' : '&')
                            .append(name)
                            .append('=')
                            .append(encoded(value(name, parameter)));
                }
            }
            var schema = operation.description().at("/requestBody/content/application~1json/schema");
            var body = schema.isMissingNode() ? "" : body(schema, "any", 0).toString();
            return new Request(operation.name(), operation.method(), path + query, body);
        }
    }

    private String value(String name, JsonNode parameter) {
        var schema = resolved(parameter.path("schema"));
        if (schema.path("enum").isArray()) {
            return Values.one(schema.path("enum").valueStream().toList(), random)
                    .asString();
        }
        if (PAGED.contains(name)) {
            return Integer.toString(random.nextInt(1, 40));
        }
        return switch (name) {
            case "q", "query", "text" -> values.query(random);
            case "t", "statsPeriod" -> Values.one(List.of("1h", "24h", "14d", "90d"), random);
            case "by", "split", "field" ->
                Values.one(
                        List.of("release", "environment", "user.email", "project", "secret", "id", "message"), random);
            case "include" -> "trend";
            default -> schema.path("type").asString("").equals("boolean") ? "true" : values.of(name, random);
        };
    }

    private JsonNode body(JsonNode unresolved, String name, int depth) {
        var json = JsonMapper.shared();
        var schema = resolved(unresolved);
        if (schema.path("enum").isArray()) {
            return Values.one(schema.path("enum").valueStream().toList(), random);
        }
        var type = schema.path("type").isArray()
                ? schema.path("type").get(0).asString()
                : schema.path("type").asString("");
        return switch (type) {
            case "object" -> object(schema, depth);
            case "array" -> {
                var array = json.createArrayNode();
                for (var i = random.nextInt(3); i > 0; i--) {
                    array.add(body(schema.path("items"), name, depth + 1));
                }
                yield array;
            }
            case "integer", "number" -> {
                var value = values.of(name, random);
                yield value.matches("\\d{1,15}") ? json.valueToTree(Long.parseLong(value)) : json.valueToTree(1);
            }
            case "boolean" -> json.valueToTree(random.nextBoolean());
            default -> json.valueToTree(text(name));
        };
    }

    private String text(String name) {
        if (name.equals("q") || name.equals("querie")) {
            return values.query(random);
        }
        return NAMING.contains(name)
                ? values.of(name, random)
                : Values.one(values.own().get("any"), random);
    }

    private ObjectNode object(JsonNode schema, int depth) {
        var node = JsonMapper.shared().createObjectNode();
        var required = schema.path("required").toString();
        schema.path("properties").forEachEntry((name, property) -> {
            if (required.contains("\"" + name + "\"") || (depth < 3 && random.nextBoolean())) {
                node.set(name, body(property, name.replaceAll("s$", ""), depth + 1));
            }
        });
        return node;
    }

    private JsonNode resolved(JsonNode schema) {
        if (schema.has("anyOf")) {
            return resolved(schema.path("anyOf").get(0));
        }
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
