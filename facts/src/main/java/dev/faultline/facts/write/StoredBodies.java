package dev.faultline.facts.write;

import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.facts.body.BodyStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many events each hash has and which bodies are kept of them: where the choice of slots goes on from. */
public final class StoredBodies {

    private final ClickHouse clickHouse;
    private final BodyStore store;

    /** The bodies of this server; new ones go to this store. */
    public StoredBodies(ClickHouse clickHouse, BodyStore store) {
        this.clickHouse = clickHouse;
        this.store = store;
    }

    /** Adds a body that was chosen to its batch. */
    public void keep(FactBatch batch, EventFact fact, int slot, byte[] json) {
        store.keep(batch, fact, slot, json);
    }

    /** A hash inside its project. */
    public record Key(long projectId, long hash) {}

    /** A kept body's place and what it stands for. */
    public record Kept(int slot, String release, String environment) {}

    /** Events counted and bodies kept for one hash; the kept ones oldest first. */
    public record State(long events, List<Kept> kept) {}

    /**
     * The state of each hash; unseen ones are absent.
     *
     * @param slots only bodies in these slots are told of
     */
    public Map<Key, State> of(Collection<Key> keys, String slots) {
        var tuples = keys.stream().map(StoredBodies::tuple).collect(Collectors.joining(","));
        var states = new HashMap<Key, State>();
        clickHouse.query(
                "SELECT project_id, hash, sum(events) AS total FROM hash_totals WHERE (project_id, hash) IN (" + tuples
                        + ") GROUP BY project_id, hash",
                Map.of(),
                row -> states.put(
                        new Key(
                                row.getLong("project_id"),
                                row.getBigInteger("hash").longValue()),
                        new State(row.getLong("total"), new ArrayList<>())));
        if (states.isEmpty()) {
            return states;
        }
        var known = states.keySet().stream().map(StoredBodies::tuple).collect(Collectors.joining(","));
        clickHouse.query(
                "SELECT project_id, hash, slot, release, environment FROM bodies WHERE (project_id, hash) IN (" + known
                        + ") AND " + slots + " ORDER BY received_at",
                Map.of(),
                row -> {
                    var state = states.get(new Key(
                            row.getLong("project_id"), row.getBigInteger("hash").longValue()));
                    return state != null
                            && state.kept()
                                    .add(new Kept(
                                            row.getInteger("slot"),
                                            row.getString("release"),
                                            row.getString("environment")));
                });
        return states;
    }

    /** How many events of each hash an earlier try of the same records has stored. */
    public Map<Key, Long> ofRecords(String lane, int partition, long first, long last, Collection<Long> projects) {
        var counts = new HashMap<Key, Long>();
        clickHouse.query(
                """
                SELECT project_id, hash, count() AS total FROM events
                WHERE project_id IN (%s) AND lane = {lane:String} AND partition = {partition:UInt16}
                  AND offset BETWEEN {first:UInt64} AND {last:UInt64}
                GROUP BY project_id, hash""".formatted(projects.stream().map(String::valueOf).collect(Collectors.joining(","))),
                Map.of("lane", lane, "partition", partition, "first", first, "last", last),
                row -> counts.put(
                        new Key(
                                row.getLong("project_id"),
                                row.getBigInteger("hash").longValue()),
                        row.getLong("total")));
        return counts;
    }

    // Only numbers: nothing that a sender chose reaches the statement as text.
    private static String tuple(Key key) {
        return "(" + key.projectId() + "," + Long.toUnsignedString(key.hash()) + ")";
    }
}
