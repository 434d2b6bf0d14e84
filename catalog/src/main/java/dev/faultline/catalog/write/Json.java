package dev.faultline.catalog.write;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON inside of columns. Fields that a newer version wrote are ignored. */
@Component
public final class Json {
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A value as JSON text. */
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    /** A value that may be absent. */
    public @Nullable String writeNullable(@Nullable Object value) {
        return value == null ? null : write(value);
    }

    /** JSON text as a value. */
    public <T> T read(String text, Class<T> type) {
        return mapper.readValue(text, type);
    }

    /** JSON text as a list or map. */
    public <T> T read(String text, TypeReference<T> type) {
        return mapper.readValue(text, type);
    }

    /** JSON text that may be absent. */
    public <T> @Nullable T readNullable(@Nullable String text, Class<T> type) {
        return text == null ? null : read(text, type);
    }

    /** JSON text as it is. */
    public @Nullable JsonNode tree(@Nullable String text) {
        return text == null ? null : mapper.readTree(text);
    }
}
