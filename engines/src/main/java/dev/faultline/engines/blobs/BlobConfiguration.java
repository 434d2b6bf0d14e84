package dev.faultline.engines.blobs;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The blob store; import it alone where only blobs are needed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BlobSettings.class)
public class BlobConfiguration {

    @Bean
    BlobStore blobStore(BlobSettings settings) {
        var endpoint = settings.s3().endpoint();
        return endpoint == null ? new FolderBlobStore(settings.folder()) : new S3BlobStore(endpoint, settings.s3());
    }
}
