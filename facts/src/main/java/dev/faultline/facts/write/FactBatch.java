package dev.faultline.facts.write;

import dev.faultline.engines.clickhouse.Insert;
import dev.faultline.engines.clickhouse.RowBinary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows of one batch, encoded per table as they come. Filled by one thread. */
public final class FactBatch {

    private final Map<FactTable, RowBinary> rows = new EnumMap<>(FactTable.class);

    /** Where rows of a table are encoded to. */
    public RowBinary rows(FactTable table) {
        return rows.computeIfAbsent(table, name -> new RowBinary(64 * 1024));
    }

    /** Encoded bytes so far. */
    public long size() {
        return rows.values().stream().mapToLong(RowBinary::size).sum();
    }

    /**
     * The inserts of the batch.
     *
     * @param key names the batch: the tokens of its tables are made of it
     */
    List<Insert> inserts(String key) {
        var inserts = new ArrayList<Insert>();
        rows.forEach((table, encoded) -> {
            if (encoded.size() > 0) {
                inserts.add(new Insert(table.table(), table.columns(), encoded, key + "/" + table.table()));
            }
        });
        return inserts;
    }
}
