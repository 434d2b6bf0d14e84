package dev.faultline.standalone;

import dev.faultline.ingest.IngestConfiguration;
import dev.faultline.processor.ProcessorConfiguration;
import dev.faultline.query.QueryConfiguration;

/** A service that this process can be; the names are what {@code --only} takes. */
enum Role {
    INGEST(IngestConfiguration.class),
    PROCESSOR(ProcessorConfiguration.class),
    QUERY(QueryConfiguration.class);

    private final Class<?> configuration;

    Role(Class<?> configuration) {
        this.configuration = configuration;
    }

    Class<?> configuration() {
        return configuration;
    }
}
