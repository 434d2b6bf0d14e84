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
        return new FolderBlobStore(settings.folder());
    }
}
