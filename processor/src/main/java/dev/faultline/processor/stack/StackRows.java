package dev.faultline.processor.stack;

import dev.faultline.facts.write.FactBatch;
import dev.faultline.facts.write.FactTable;
import dev.faultline.facts.write.StackEncoder;
import dev.faultline.processor.item.PendingEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stores each distinct stack once a day, as far as this partition remembers: a stack that is stored again after a
 * restart is merged away, and one that is stored on another day lives as long as that day's events.
 */
public final class StackRows {

    /** About 100 bytes each. */
    private static final int REMEMBERED = 50_000;

    private static final long SECONDS_PER_DAY = 86_400;

    private final Map<Key, Boolean> remembered = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Key(long projectId, long stackHash, int retention, long day) {}

    /** Adds the rows of stacks that were not seen today. */
    public void write(FactBatch facts, List<PendingEvent> events) {
        for (var event : events) {
            var fact = event.fact();
            var key = new Key(
                    fact.event().projectId(),
                    fact.grouping().stackHash(),
                    fact.retentionDays(),
                    fact.event().receivedAt().getEpochSecond() / SECONDS_PER_DAY);
            if (key.stackHash() != 0 && remembered.put(key, Boolean.TRUE) == null) {
                StackEncoder.write(facts.rows(FactTable.STACKS), fact);
            }
        }
    }

    /** Forgets all: what was built may not have been stored. */
    public void clear() {
        remembered.clear();
    }
}
