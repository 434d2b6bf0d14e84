package dev.faultline.sdk.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vectors are shared with the server: both sides prove themselves against the same file. */
class SignatureTest {
    @Test
    void signsAsTheSharedVectorsSay() {
        JsonNode vectors = new JsonMapper()
                .readTree(Path.of("../../docs/signing-vectors.json").toFile())
                .get("vectors");
        assertThat(vectors).hasSizeGreaterThan(3);
        for (JsonNode vector : vectors) {
            Signature signature = new Signature(
                    vector.get("publicKey").asString(),
                    vector.get("secret").asString(),
                    vector.get("project").asLong());
            byte[] body = HexFormat.of().parseHex(vector.get("bodyHex").asString());
            assertThat(signature.of(body, vector.get("seconds").asLong()))
                    .as(vector.get("name").asString())
                    .isEqualTo(vector.get("header").asString());
        }
    }
}
