package dev.faultline.processor.item;

import dev.faultline.core.envelope.DataCategory;
import dev.faultline.core.record.RecordMeta;
import dev.faultline.facts.write.TransactionFact;

/** A transaction that is to be stored, unless its id was seen before. */
public record PendingTransaction(TransactionFact fact, RecordMeta meta, DataCategory category) {}
