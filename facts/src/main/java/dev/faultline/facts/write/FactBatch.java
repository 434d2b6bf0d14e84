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
    private final List<Runnable> beforehand = new ArrayList<>();

    /** Where rows of a table are encoded to. */
    public RowBinary rows(FactTable table) {
        return rows.computeIfAbsent(table, name -> new RowBinary(64 * 1024));
    }

    /** What must be in place before the rows that tell of it; harmless when it is done twice. */
    public void beforehand(Runnable step) {
        beforehand.add(step);
    }

    List<Runnable> steps() {
        return List.copyOf(beforehand);
    }

    /** Encoded bytes so far. */
    public long size() {
        return rows.values().stream().mapToLong(RowBinary::size).sum();
    }

    /**
     * The inserts of the batch.
     *
     * @param key names the batch: the tokens of its tables are made of it
     * @param ledger those of the ledger, or those that it tells of
     */
    List<Insert> inserts(String key, boolean ledger) {
        var inserts = new ArrayList<Insert>();
        rows.forEach((table, encoded) -> {
            if (encoded.size() > 0 && table.isLedger() == ledger) {
                inserts.add(new Insert(table.table(), table.columns(), encoded, key + "/" + table.table()));
            }
        });
        return inserts;
    }
}
