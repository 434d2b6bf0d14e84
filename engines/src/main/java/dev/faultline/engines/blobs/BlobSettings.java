package dev.faultline.engines.blobs;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code faultline.blobs.*}.
 *
 * @param folder where blobs stand: one machine's folder, or a volume that the services share
 */
@ConfigurationProperties("faultline.blobs")
public record BlobSettings(@DefaultValue("data/blobs") Path folder) {}
