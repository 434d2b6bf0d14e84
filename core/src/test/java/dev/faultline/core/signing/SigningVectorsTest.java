package dev.faultline.core.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SigningVectorsTest {
    static Stream<JsonNode> vectors() {
        var file = JsonMapper.shared()
                .readTree(Path.of("..", "docs", "signing-vectors.json").toFile());
        return StreamSupport.stream(file.get("vectors").spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void ourSignatureIsTheVectors(JsonNode vector) {
        var digest = BodyDigest.of(HexFormat.of().parseHex(vector.get("bodyHex").asString()));
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo(vector.get("bodySha256").asString());
        var seconds = vector.get("seconds").asLong();
        var project = vector.get("project").asLong();
        assertThat(new String(EnvelopeSignature.signedText(seconds, project, digest)))
                .isEqualTo(vector.get("signedText").asString());

        var key = vector.get("publicKey").asString();
        var secret = vector.get("secret").asString();
        var made = EnvelopeSignature.make(key, secret, seconds, project, digest);
        assertThat(made.toHeader()).isEqualTo(vector.get("header").asString());
        assertThat(EnvelopeSignature.parse(made.toHeader())).contains(made);
        assertThat(SignatureCheck.check(made, key, secret, project, digest, seconds))
                .isEqualTo(SignatureCheck.Finding.GOOD);
    }
}
