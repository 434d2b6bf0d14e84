package dev.faultline.query.openapi;

import dev.faultline.catalog.access.Caller;
import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.write.Author;
import dev.faultline.query.openapi.Endpoints.Endpoint;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Problem;
import dev.faultline.query.web.Public;
import dev.faultline.query.web.Summary;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the OpenAPI 3.1 document from the endpoints' own code. */
final class OpenApiDocument {
    private static final Set<Class<?>> FROM_THE_SHELL = Set.of(
            Grant.class,
            Author.class,
            Caller.class,
            Caller.Person.class,
            Caller.Tool.class,
            HttpServletRequest.class,
            HttpServletResponse.class);

    private final ObjectMapper json;
    private final Schemas schemas;
    private final Set<String> operationIds = new HashSet<>();

    OpenApiDocument(ObjectMapper json) {
        this.json = json;
        this.schemas = new Schemas(json);
    }

    ObjectNode of(List<Endpoint> endpoints) {
        var paths = json.createObjectNode();
        for (var endpoint : endpoints) {
            paths.withObjectProperty(endpoint.path())
                    .set(endpoint.verb().toLowerCase(java.util.Locale.ROOT), operation(endpoint));
        }
        schemas.of(Problem.class);
        var document = json.createObjectNode();
        document.put("openapi", "3.1.0");
        document.set("info", info());
        document.set("paths", paths);
        var components = document.putObject("components");
        var named = components.putObject("schemas");
        schemas.components().forEach(named::set);
        components.set("securitySchemes", securitySchemes());
        return document;
    }

    private ObjectNode info() {
        return json.createObjectNode()
                .put("title", "Faultline")
                .put("version", "1")
                .put(
                        "description",
                        "Browsers sign in and send a session cookie; each request that is not a GET repeats the cookie"
                                + " XSRF-TOKEN in the header X-XSRF-TOKEN. Programs send a bearer token. Errors are"
                                + " application/problem+json with a stable code. Cursors are opaque.");
    }

    private ObjectNode operation(Endpoint endpoint) {
        var handler = endpoint.handler();
        var operation = json.createObjectNode();
        operation.put("operationId", operationId(endpoint));
        var summary = handler.getAnnotation(Summary.class);
        if (summary == null) {
            throw new IllegalStateException(handler + " needs a @Summary");
        }
        operation.put("summary", summary.value());
        operation.putArray("tags").add(tag(handler.getDeclaringClass()));
        access(operation, endpoint);
        var parameters = operation.putArray("parameters");
        for (var parameter : handler.getParameters()) {
            add(parameter, parameters, operation);
        }
        addRestOfPath(endpoint.path(), parameters);
        if (parameters.isEmpty()) {
            operation.remove("parameters");
        }
        operation.set("responses", responses(endpoint));
        return operation;
    }

    private void access(ObjectNode operation, Endpoint endpoint) {
        var handler = endpoint.handler();
        var needs = either(
                handler.getAnnotation(Needs.class), handler.getDeclaringClass().getAnnotation(Needs.class));
        if (either(
                        handler.getAnnotation(Public.class),
                        handler.getDeclaringClass().getAnnotation(Public.class))
                != null) {
            operation.putArray("security");
        } else {
            var security = operation.putArray("security");
            security.addObject().putArray("session");
            security.addObject().putArray("token");
        }
        if (needs != null) {
            operation.put("description", "Needs " + needs.value().scope() + ".");
        }
    }

    private static <A extends Annotation> @Nullable A either(@Nullable A first, @Nullable A second) {
        return first == null ? second : first;
    }

    private String operationId(Endpoint endpoint) {
        var name = endpoint.handler().getName();
        var id = endpoint.path().startsWith("/api/0")
                ? "sentry" + name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1)
                : name;
        if (!operationIds.add(id)) {
            throw new IllegalStateException("two endpoints are named " + id + "; one is " + endpoint.handler()
                    + ": a handler's name is the operationId");
        }
        return id;
    }

    private static String tag(Class<?> controller) {
        return controller.getSimpleName().replace("Controller", "");
    }

    private void add(Parameter parameter, ArrayNode parameters, ObjectNode operation) {
        var path = parameter.getAnnotation(PathVariable.class);
        var query = parameter.getAnnotation(RequestParam.class);
        var header = parameter.getAnnotation(RequestHeader.class);
        if (path != null) {
            parameters.add(described("path", named(path.name(), path.value(), parameter), true, parameter));
        } else if (query != null) {
            parameters.add(described(
                    "query", named(query.name(), query.value(), parameter), required(query, parameter), parameter));
        } else if (header != null) {
            parameters.add(
                    described("header", named(header.name(), header.value(), parameter), header.required(), parameter));
        } else if (parameter.isAnnotationPresent(RequestBody.class)) {
            var body = operation.putObject("requestBody").put("required", true);
            body.putObject("content")
                    .putObject("application/json")
                    .set("schema", schemas.of(parameter.getAnnotatedType()));
        } else if (parameter.getType().isRecord() && !FROM_THE_SHELL.contains(parameter.getType())) {
            for (var component : parameter.getType().getRecordComponents()) {
                var one =
                        json.createObjectNode().put("name", component.getName()).put("in", "query");
                one.put("required", false);
                describe(one, component.getAnnotation(Summary.class));
                one.set("schema", schemas.of(component.getAnnotatedType()));
                parameters.add(one);
            }
        } else if (!FROM_THE_SHELL.contains(parameter.getType()) && !parameter.isAnnotationPresent(CookieValue.class)) {
            throw new IllegalStateException("the API document does not know where " + parameter + " comes from");
        }
    }

    // The organisation's slug reaches handlers as a proven grant, never as a parameter; callers send it all the same.
    private void addRestOfPath(String path, ArrayNode parameters) {
        Pattern.compile("\\{(\\w+)}")
                .matcher(path)
                .results()
                .map(found -> found.group(1))
                .forEach(name -> {
                    if (parameters
                            .valueStream()
                            .noneMatch(node -> node.path("name").asString().equals(name))) {
                        var node = json.createObjectNode()
                                .put("name", name)
                                .put("in", "path")
                                .put("required", true);
                        node.putObject("schema").put("type", "string");
                        parameters.insert(0, node);
                    }
                });
    }

    private static boolean required(RequestParam query, Parameter parameter) {
        return query.required()
                && query.defaultValue().equals(ValueConstants.DEFAULT_NONE)
                && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String named(String name, String value, Parameter parameter) {
        return !name.isEmpty() ? name : !value.isEmpty() ? value : parameter.getName();
    }

    private ObjectNode described(String in, String name, boolean required, Parameter parameter) {
        var node = json.createObjectNode().put("name", name).put("in", in).put("required", required);
        describe(node, parameter.getAnnotation(Summary.class));
        node.set("schema", schemas.of(parameter.getParameterizedType()));
        return node;
    }

    private void describe(ObjectNode node, @Nullable Summary summary) {
        if (summary != null) {
            node.put("description", summary.value());
            if (!summary.example().isEmpty()) {
                node.set("example", json.readTree(summary.example()));
            }
        }
    }

    private ObjectNode responses(Endpoint endpoint) {
        var responses = json.createObjectNode();
        var type = body(endpoint.handler().getAnnotatedReturnType());
        var answer = json.createObjectNode();
        var status = type.getType() == void.class || type.getType() == Void.class ? "204" : "200";
        answer.put("description", status.equals("204") ? "Done" : "The answer");
        if (status.equals("200")) {
            var media = endpoint.produces().isEmpty()
                    ? "application/json"
                    : endpoint.produces().getFirst();
            var content = answer.putObject("content").putObject(media);
            if (!isStream(type)) {
                content.set("schema", schemas.of(type));
            }
        }
        responses.set(status, answer);
        responses.set("default", problem(endpoint.path().startsWith("/api/0")));
        return responses;
    }

    private static boolean isStream(AnnotatedType type) {
        return type.getType() instanceof Class<?> raw
                && (Resource.class.isAssignableFrom(raw)
                        || ResponseBodyEmitter.class.isAssignableFrom(raw)
                        || StreamingResponseBody.class.isAssignableFrom(raw)
                        || raw == byte[].class);
    }

    private static AnnotatedType body(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType generic
                        && generic.getType() instanceof java.lang.reflect.ParameterizedType plain
                        && plain.getRawType() == ResponseEntity.class
                ? generic.getAnnotatedActualTypeArguments()[0]
                : type;
    }

    private ObjectNode problem(boolean sentry) {
        var node = json.createObjectNode().put("description", "A problem, by its code");
        var content = node.putObject("content");
        if (sentry) {
            var schema = json.createObjectNode().put("type", "object");
            schema.putObject("properties").putObject("detail").put("type", "string");
            content.putObject("application/json").set("schema", schema);
        } else {
            content.putObject("application/problem+json").set("schema", schemas.of(Problem.class));
        }
        return node;
    }

    private ObjectNode securitySchemes() {
        var schemes = json.createObjectNode();
        schemes.putObject("session").put("type", "apiKey").put("in", "cookie").put("name", "faultline_session");
        schemes.putObject("token").put("type", "http").put("scheme", "bearer");
        return schemes;
    }
}
