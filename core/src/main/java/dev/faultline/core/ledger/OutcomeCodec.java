package dev.faultline.core.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.core.envelope.DataCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The value of an {@code outcomes} record, version 1: a first line {@code 1}, then a tab-separated line per key. Text,
 * because an operator reads it when the ledger does not add up.
 */
public final class OutcomeCodec {
    private static final String VERSION = "1";

    private OutcomeCodec() {}

    public static byte[] encode(List<OutcomeRecord> records) {
        var text = new StringBuilder(32 + records.size() * 64).append(VERSION).append('\n');
        for (var record : records) {
            var key = record.key();
            text.append(key.projectId()).append('\t').append(key.minute()).append('\t');
            text.append(key.keyId())
                    .append('\t')
                    .append(key.category().wireName())
                    .append('\t');
            text.append(key.outcome().wireName())
                    .append('\t')
                    .append(key.reason())
                    .append('\t');
            text.append(record.quantity()).append('\n');
        }
        return text.toString().getBytes(UTF_8);
    }

    /** @throws IllegalArgumentException when the bytes are not of this version */
    public static List<OutcomeRecord> decode(byte[] value) {
        var lines = new String(value, UTF_8).split("\n", -1);
        if (!lines[0].equals(VERSION)) {
            throw new IllegalArgumentException("outcome format version " + lines[0] + " is not " + VERSION);
        }
        List<OutcomeRecord> records = new ArrayList<>(lines.length);
        for (var i = 1; i < lines.length; i++) {
            if (!lines[i].isEmpty()) {
                records.add(line(lines[i]));
            }
        }
        return records;
    }

    private static OutcomeRecord line(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != 7) {
            throw new IllegalArgumentException("an outcome line has " + cells.length + " cells, not 7");
        }
        var key = new OutcomeKey(
                Long.parseLong(cells[0]),
                Long.parseLong(cells[1]),
                cells[2],
                DataCategory.valueOf(cells[3].toUpperCase(Locale.ROOT)),
                Outcome.ofWireName(cells[4]),
                cells[5]);
        return new OutcomeRecord(key, Long.parseLong(cells[6]));
    }
}
