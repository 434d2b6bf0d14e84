package dev.faultline.ingest.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.project.ProjectConfigCodec;
import dev.faultline.ingest.log.TableFeed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the snapshot current from {@code project.config}. */
public final class ProjectFeed implements TableFeed.Reader {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectFeed.class);

    private final KeySnapshot snapshot;
    private final ProjectConfigCodec codec = new ProjectConfigCodec();

    public ProjectFeed(KeySnapshot snapshot) {
        this.snapshot = snapshot;
    }

    @Override
    public void read(List<ConsumerRecord<byte[], byte[]>> records) {
        Map<Long, ProjectConfig> changed = new HashMap<>();
        Set<Long> removed = new HashSet<>();
        for (var record : records) {
            var id = projectId(record.key());
            if (id == null) {
                continue;
            }
            if (record.value() == null) {
                changed.remove(id);
                removed.add(id);
            } else {
                decode(id, record.value(), changed);
                removed.remove(id);
            }
        }
        snapshot.apply(changed.values(), removed);
    }

    @Override
    public void caughtUp() {
        snapshot.markLoaded();
        LOG.info("{} projects are known", snapshot.projects().size());
    }

    /** The project whose newest document this is; null for the documents of older versions ({@code id/version}). */
    private static @Nullable Long projectId(byte @Nullable [] key) {
        var text = key == null ? "" : new String(key, UTF_8);
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private void decode(Long id, byte[] document, Map<Long, ProjectConfig> into) {
        try {
            into.put(id, codec.decode(document));
        } catch (RuntimeException e) {
            // One document that cannot be read must not stop the others; the project keeps its last good one.
            LOG.error("the document of project {} cannot be read", id, e);
        }
    }
}
