package dev.faultline.issues.batch;

/**
 * A recorded piece of a partition. Whoever finishes it uses the same bounds and the same settings, so that its rows and
 * tokens come out the same.
 *
 * @param configVersion offset of {@code project.config} up to which settings are seen
 */
public record Batch(String topic, int partition, long firstOffset, long lastOffset, long configVersion) {

    /** Its name in deduplication tokens and as the cause of transitions. */
    public String key() {
        return topic + "/" + partition + "/" + firstOffset + "-" + lastOffset;
    }
}
