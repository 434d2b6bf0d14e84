package dev.faultline.engines.blobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.engines.secret.Secret;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of Amazon's documentation of Signature Version 4 for S3. */
class S3SignatureTest {

    @ParameterizedTest
    @CsvSource({
        "?lifecycle=, fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
        "?max-keys=2&prefix=J, 34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"
    })
    void signsAsDocumented(String query, String expected) {
        var signature = new S3Signature(
                "us-east-1", "AKIAIOSFODNN7EXAMPLE", new Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"));

        var headers = signature.headers(
                "GET",
                URI.create("https://examplebucket.s3.amazonaws.com/" + query),
                S3Signature.sha256(new byte[0]),
                Instant.parse("2013-05-24T00:00:00Z"));

        assertThat(headers)
                .containsEntry("x-amz-date", "20130524T000000Z")
                .containsEntry(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
                                + "SignedHeaders=host;x-amz-content-sha256;x-amz-date,Signature=" + expected);
    }
}
