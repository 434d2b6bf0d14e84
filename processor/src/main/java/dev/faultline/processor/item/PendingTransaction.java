package dev.faultline.processor.item;

import dev.faultline.core.envelope.DataCategory;
import dev.faultline.core.record.RecordMeta;
import dev.faultline.facts.write.TransactionFact;

/**
 * A transaction that is to be counted, unless its id was seen before.
 *
 * @param kept whether it is stored with its spans, or was drawn to be counted only
 */
public record PendingTransaction(TransactionFact fact, RecordMeta meta, DataCategory category, boolean kept) {}
