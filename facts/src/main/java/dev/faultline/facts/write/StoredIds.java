package dev.faultline.facts.write;

import dev.faultline.core.event.EventId;
import java.util.Collection;
import java.util.List;

/** Which event ids are stored, asked by the minute that the SDK stated. */
public interface StoredIds {

    /** All ids of a project's minute, or more than {@code limit} of them when there are too many to hold. */
    List<Stored> ofMinute(long projectId, long minute, int limit);

    /** Those of the given ids that are stored. */
    List<Stored> find(Collection<Key> keys);

    /** An id and the minute to look in. */
    record Key(long projectId, long minute, EventId id) {}

    /** A stored id and the record it came from. */
    record Stored(Key key, RecordPosition position) {}
}
