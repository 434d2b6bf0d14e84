package dev.faultline.engines.blobs;

import dev.faultline.engines.secret.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code faultline.blobs.*}.
 *
 * @param folder where blobs stand: one machine's folder, or a volume that the services share
 * @param s3 the object store that is used instead of the folder when it has an address
 */
@ConfigurationProperties("faultline.blobs")
public record BlobSettings(
        @DefaultValue("data/blobs") Path folder,
        @DefaultValue S3 s3) {

    /**
     * An object store that speaks S3.
     *
     * @param endpoint where it answers, such as https://s3.eu-central-1.amazonaws.com; unset means the folder is used
     * @param bucket which must exist; it is addressed as the first part of the path
     * @param region the name that signatures carry
     * @param accessKey who asks
     * @param secretKey with which requests are signed; it is never sent
     * @param timeout for one request
     */
    public record S3(
            @Nullable URI endpoint,
            @DefaultValue("faultline") String bucket,
            @DefaultValue("us-east-1") String region,
            @DefaultValue("") String accessKey,
            @DefaultValue("") Secret secretKey,
            @DefaultValue("60s") Duration timeout) {}
}
