package dev.faultline.processor.identity;

import dev.faultline.facts.write.RecordPosition;
import dev.faultline.facts.write.StoredIds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says which ids of a batch were seen before, over the whole window that {@code event_ids} holds.
 *
 * <p>An event that is sent again states the same time again, so an id only ever meets ids of its own minute. A minute
 * that many events of a batch state is read once and held; the ids of the others are asked for one by one. What open
 * batches hold is held too, because it is not stored yet. One window serves a partition and its overflow: they have one
 * owner, and nobody else stores their ids.
 */
public final class IdWindow {

    /** From here on, reading the minute costs less than asking for its ids in every batch. */
    private static final int WORTH_LOADING = 16;

    /** A minute with more ids is not held: its ids are asked for. 40 bytes an id make this 40 MB at most. */
    private static final int MINUTE_LIMIT = 1_000_000;

    /** Ids over all held minutes. */
    private static final int HELD_LIMIT = 1_500_000;

    private final StoredIds stored;
    private final LinkedHashMap<Minute, IdSet> held = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<String, Set<StoredIds.Key>> open = new HashMap<>();
    private int heldIds;

    /** A window over the stored ids; it holds nothing yet. */
    public IdWindow(StoredIds stored) {
        this.stored = stored;
    }

    private record Minute(long projectId, long minute) {}

    /** An id of a batch that asks whether it is the first. */
    public record Asked(StoredIds.Key key, RecordPosition position) {}

    /**
     * Decides for each id of a batch, in order, whether it was seen before, and remembers those that were not until the
     * batch is {@link #stored stored} or {@link #abandoned abandoned}. Rows of the batch's own records or later ones do
     * not count: they are from an earlier try.
     *
     * @param again whether an earlier try may have stored rows: a minute that was read for another batch holds them as
     *     somebody else's, and is read anew
     */
    public synchronized boolean[] repeats(String batch, List<Asked> asked, boolean again) {
        open.remove(batch);
        if (again) {
            clear();
        }
        loadBusyMinutes(asked);
        var seen = storedElsewhere(asked);
        var mine = new HashSet<StoredIds.Key>();
        var repeats = new boolean[asked.size()];
        for (var i = 0; i < repeats.length; i++) {
            var key = asked.get(i).key();
            var minute = held.get(new Minute(key.projectId(), key.minute()));
            var known = minute != null ? minute.contains(key.id()) : seen.contains(key);
            repeats[i] = known || isOpen(key) || mine.contains(key);
            if (!repeats[i]) {
                mine.add(key);
            }
        }
        open.put(batch, mine);
        return repeats;
    }

    /** The batch is stored: what was open is now part of the minutes. */
    public synchronized void stored(String batch) {
        var ids = open.remove(batch);
        if (ids == null) {
            return;
        }
        for (var key : ids) {
            var minute = held.get(new Minute(key.projectId(), key.minute()));
            if (minute != null && minute.add(key.id())) {
                heldIds++;
            }
        }
        trim();
    }

    /** The batch will not be stored by us, at least not as it was asked about. */
    public synchronized void abandoned(String batch) {
        open.remove(batch);
    }

    /** Forgets what was read: somebody else may have stored ids meanwhile. */
    public synchronized void clear() {
        held.clear();
        heldIds = 0;
    }

    private void loadBusyMinutes(List<Asked> asked) {
        var busy = new LinkedHashMap<Minute, List<RecordPosition>>();
        for (var one : asked) {
            busy.computeIfAbsent(new Minute(one.key().projectId(), one.key().minute()), minute -> new ArrayList<>())
                    .add(one.position());
        }
        busy.forEach((minute, positions) -> {
            // Minute 0 stands for "stated no time": it holds the ids of a week.
            if (positions.size() >= WORTH_LOADING && minute.minute() != 0 && !held.containsKey(minute)) {
                load(minute, positions.getFirst());
            }
        });
    }

    private void load(Minute minute, RecordPosition batchStart) {
        var rows = stored.ofMinute(minute.projectId(), minute.minute(), MINUTE_LIMIT);
        if (rows.size() > MINUTE_LIMIT) {
            return;
        }
        var ids = new IdSet();
        for (var row : rows) {
            if (!isOwnTry(row.position(), batchStart)) {
                ids.add(row.key().id());
            }
        }
        held.put(minute, ids);
        heldIds += ids.size();
    }

    private Set<StoredIds.Key> storedElsewhere(Collection<Asked> asked) {
        var unknown = new HashMap<StoredIds.Key, RecordPosition>();
        for (var one : asked) {
            if (!held.containsKey(new Minute(one.key().projectId(), one.key().minute()))) {
                unknown.putIfAbsent(one.key(), one.position());
            }
        }
        var seen = new HashSet<StoredIds.Key>();
        if (unknown.isEmpty()) {
            return seen;
        }
        for (var row : stored.find(new ArrayList<>(unknown.keySet()))) {
            var position = unknown.get(row.key());
            if (position != null && !isOwnTry(row.position(), position)) {
                seen.add(row.key());
            }
        }
        return seen;
    }

    private boolean isOpen(StoredIds.Key key) {
        for (var ids : open.values()) {
            if (ids.contains(key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwnTry(RecordPosition row, RecordPosition mine) {
        return row.lane().equals(mine.lane()) && row.partition() == mine.partition() && row.offset() >= mine.offset();
    }

    private void trim() {
        for (Iterator<IdSet> oldest = held.values().iterator(); heldIds > HELD_LIMIT && held.size() > 1; ) {
            heldIds -= oldest.next().size();
            oldest.remove();
        }
    }
}
