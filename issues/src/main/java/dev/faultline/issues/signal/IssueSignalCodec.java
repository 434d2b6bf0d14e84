package dev.faultline.issues.signal;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form of signals, format 1: fields by name, unknown ones ignored. */
public final class IssueSignalCodec {

    private final ObjectMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** As the value of a record. */
    public byte[] encode(IssueSignal signal) {
        return json.writeValueAsBytes(signal);
    }

    /** As text, for the outbox. */
    public String text(IssueSignal signal) {
        return json.writeValueAsString(signal);
    }

    /** Reads either form. */
    public IssueSignal decode(byte[] value) {
        return json.readValue(value, IssueSignal.class);
    }
}
