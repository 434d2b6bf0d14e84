package dev.faultline.core.record;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form of a {@link Receipt}; a reader ignores fields it does not know. */
public final class ReceiptCodec {
    private final ObjectMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public String encode(Receipt receipt) {
        return json.writeValueAsString(receipt);
    }

    public Receipt decode(String text) {
        return json.readValue(text, Receipt.class);
    }
}
