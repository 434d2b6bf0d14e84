package dev.faultline.core.record;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form of {@link LiveNews}; a reader ignores fields it does not know. */
public final class LiveNewsCodec {
    private final ObjectMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public String encode(LiveNews news) {
        return json.writeValueAsString(news);
    }

    /** Throws a {@link tools.jackson.core.JacksonException} for what is not such a message. */
    public LiveNews decode(String text) {
        return json.readValue(text, LiveNews.class);
    }
}
