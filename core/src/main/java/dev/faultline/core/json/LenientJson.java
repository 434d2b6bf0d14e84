package dev.faultline.core.json;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Opens payloads for one streaming pass. Broken UTF-8 becomes U+FFFD, {@code NaN} and raw control characters pass:
 * senders do all of that, and an event is worth more than its grammar.
 */
public final class LenientJson {
    // Deeper documents are refused; nothing here recurses on input, so the bound only guards Jackson's own context
    // chain.
    private static final int MAX_DEPTH = 2_000;
    // Items are at most 1 MiB, so one token may be all of it; bodies shorten what is long.
    private static final int MAX_TOKEN = 8 << 20;

    private final JsonFactory factory = JsonFactory.builder()
            // Keys are the sender's choice: a shared symbol table costs 6x on hostile ones and keeps them in memory.
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_TOKEN)
                    .maxStringLength(MAX_TOKEN)
                    .maxNameLength(MAX_TOKEN)
                    .build())
            .build();

    /**
     * A cursor on the document's first token.
     *
     * @throws MalformedJsonException when not even that can be read
     */
    public JsonCursor open(byte[] bytes, int offset, int length) {
        var text = new String(bytes, offset, length, StandardCharsets.UTF_8);
        try {
            var parser = factory.createParser(ObjectReadContext.empty(), text);
            parser.nextToken();
            return new JsonCursor(parser);
        } catch (JacksonException e) {
            throw new MalformedJsonException(e);
        }
    }
}
