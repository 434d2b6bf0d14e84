package dev.faultline.query.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.faultline.query.web.Summary;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON schemas of the API's records: one named component per record, required unless marked nullable. */
final class Schemas {
    private final ObjectMapper json;
    private final Map<String, ObjectNode> components = new TreeMap<>();
    private final Map<String, String> owners = new HashMap<>();

    Schemas(ObjectMapper json) {
        this.json = json;
    }

    Map<String, ObjectNode> components() {
        return components;
    }

    ObjectNode of(AnnotatedType type) {
        return of(type, Map.of());
    }

    ObjectNode of(Type type) {
        return plain(type, Map.of());
    }

    private ObjectNode of(AnnotatedType annotated, Map<TypeVariable<?>, Type> bound) {
        var schema = annotated instanceof AnnotatedParameterizedType generic
                        && Collection.class.isAssignableFrom(raw(annotated.getType(), bound))
                ? array(of(generic.getAnnotatedActualTypeArguments()[0], bound))
                : plain(annotated.getType(), bound);
        return annotated.isAnnotationPresent(Nullable.class) ? nullable(schema) : schema;
    }

    private ObjectNode plain(Type type, Map<TypeVariable<?>, Type> bound) {
        if (type instanceof TypeVariable<?> variable) {
            return plain(bound.getOrDefault(variable, Object.class), Map.of());
        }
        var raw = raw(type, bound);
        if (raw == String.class || raw == URI.class) {
            return typed("string");
        }
        if (raw == Instant.class) {
            return typed("string").put("format", "date-time");
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return typed("boolean");
        }
        if (raw == int.class || raw == Integer.class) {
            return typed("integer").put("format", "int32");
        }
        if (raw == long.class || raw == Long.class) {
            return typed("integer").put("format", "int64");
        }
        if (raw == double.class || raw == Double.class) {
            return typed("number");
        }
        if (raw.isArray()) {
            return array(plain(raw.getComponentType(), bound));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return array(plain(argument(type, 0), bound));
        }
        if (Map.class.isAssignableFrom(raw)) {
            var map = typed("object");
            map.set("additionalProperties", plain(argument(type, 1), bound));
            return map;
        }
        if (JsonNode.class.isAssignableFrom(raw) || raw == Object.class) {
            return json.createObjectNode();
        }
        if (raw.isEnum()) {
            return component(raw.getSimpleName(), raw.getName(), () -> enumeration(raw));
        }
        if (raw.isSealed()) {
            return component(raw.getSimpleName(), raw.getName(), () -> union(raw));
        }
        if (raw.isRecord()) {
            // Only a generic record is another type with other arguments.
            var owner = type instanceof ParameterizedType ? type.getTypeName() + bound : type.getTypeName();
            return component(name(type, bound), owner, () -> record(raw, bindings(type, raw, bound)));
        }
        throw new IllegalStateException("the API document has no schema for " + type.getTypeName()
                + "; answer with records, enums, sealed interfaces, collections and plain values");
    }

    private ObjectNode record(Class<?> type, Map<TypeVariable<?>, Type> bound) {
        var schema = typed("object");
        var properties = json.createObjectNode();
        var required = json.createArrayNode();
        for (var component : type.getRecordComponents()) {
            properties.set(name(component), property(component, bound));
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(name(component));
            }
        }
        schema.set("properties", properties);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        var summary = type.getAnnotation(Summary.class);
        if (summary != null) {
            schema.put("description", summary.value());
        }
        return schema;
    }

    private static String name(RecordComponent component) {
        var property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null ? component.getName() : property.value();
    }

    private ObjectNode property(RecordComponent component, Map<TypeVariable<?>, Type> bound) {
        var schema = of(component.getAnnotatedType(), bound);
        var summary = component.getAnnotation(Summary.class);
        if (summary != null) {
            schema.put("description", summary.value());
            if (!summary.example().isEmpty()) {
                schema.set("examples", json.createArrayNode().add(json.readTree(summary.example())));
            }
        }
        return schema;
    }

    private ObjectNode union(Class<?> type) {
        var schema = json.createObjectNode();
        var choices = json.createArrayNode();
        var subtypes = type.getAnnotation(JsonSubTypes.class);
        var info = type.getAnnotation(JsonTypeInfo.class);
        for (var subclass : type.getPermittedSubclasses()) {
            var choice = plain(subclass, Map.of());
            choices.add(choice);
            if (subtypes != null && info != null) {
                tag(subclass, info.property(), subtypes);
            }
        }
        schema.set("oneOf", choices);
        if (info != null) {
            schema.set("discriminator", json.createObjectNode().put("propertyName", info.property()));
        }
        return schema;
    }

    private void tag(Class<?> subclass, String property, JsonSubTypes subtypes) {
        var name = Arrays.stream(subtypes.value())
                .filter(entry -> entry.value() == subclass)
                .findFirst()
                .orElseThrow()
                .name();
        var schema = components.get(subclass.getSimpleName());
        var tag = typed("string").put("const", name);
        ((ObjectNode) schema.get("properties")).set(property, tag);
        schema.withArray("required").add(property);
    }

    private ObjectNode enumeration(Class<?> type) {
        var schema = typed("string");
        var values = json.createArrayNode();
        var wireName = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst();
        for (var constant : type.getEnumConstants()) {
            values.add(wireName.map(method -> call(method, constant)).orElseGet(() -> named((Enum<?>) constant)));
        }
        schema.set("enum", values);
        return schema;
    }

    private static String named(Enum<?> constant) {
        try {
            var property =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
            return property == null ? constant.name().toLowerCase(Locale.ROOT) : property.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String call(java.lang.reflect.Method method, Object constant) {
        try {
            method.setAccessible(true);
            return String.valueOf(method.invoke(constant));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode component(String name, String owner, java.util.function.Supplier<ObjectNode> schema) {
        var first = owners.putIfAbsent(name, owner);
        if (first == null) {
            components.put(name, json.createObjectNode());
            components.get(name).setAll(schema.get());
        } else if (!first.equals(owner)) {
            throw new IllegalStateException(
                    "two types want the schema name " + name + ": " + first + " and " + owner + "; rename one");
        }
        return json.createObjectNode().put("$ref", "#/components/schemas/" + name);
    }

    private static String name(Type type, Map<TypeVariable<?>, Type> bound) {
        if (type instanceof TypeVariable<?> variable) {
            return name(bound.getOrDefault(variable, Object.class), Map.of());
        }
        if (type instanceof ParameterizedType generic) {
            var name = new StringBuilder();
            for (var argument : generic.getActualTypeArguments()) {
                name.append(name(argument, bound));
            }
            return name.append(((Class<?>) generic.getRawType()).getSimpleName())
                    .toString();
        }
        return ((Class<?>) type).getSimpleName();
    }

    private static Map<TypeVariable<?>, Type> bindings(Type type, Class<?> raw, Map<TypeVariable<?>, Type> outer) {
        if (!(type instanceof ParameterizedType generic)) {
            return Map.of();
        }
        var bound = new HashMap<TypeVariable<?>, Type>();
        for (var i = 0; i < raw.getTypeParameters().length; i++) {
            var argument = generic.getActualTypeArguments()[i];
            bound.put(
                    raw.getTypeParameters()[i],
                    argument instanceof TypeVariable<?> variable ? outer.get(variable) : argument);
        }
        return bound;
    }

    private static Class<?> raw(Type type, Map<TypeVariable<?>, Type> bound) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            case TypeVariable<?> variable -> raw(bound.getOrDefault(variable, Object.class), Map.of());
            default -> Object.class;
        };
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[index] : Object.class;
    }

    private ObjectNode typed(String name) {
        return json.createObjectNode().put("type", name);
    }

    private ObjectNode array(ObjectNode items) {
        var schema = typed("array");
        schema.set("items", items);
        return schema;
    }

    private ObjectNode nullable(ObjectNode schema) {
        if (schema.path("type").isString()) {
            var type = schema.get("type");
            schema.set("type", json.createArrayNode().add(type).add("null"));
            return schema;
        }
        if (schema.isEmpty()) {
            return schema;
        }
        var either = json.createObjectNode();
        either.set("anyOf", json.createArrayNode().add(schema).add(typed("null")));
        return either;
    }
}
