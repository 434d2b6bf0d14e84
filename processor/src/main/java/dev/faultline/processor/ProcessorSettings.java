package dev.faultline.processor;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code faultline.processor.*}.
 *
 * @param instanceId a name that stays over restarts, so that a restarted processor takes its partitions back at once;
 *     empty for one that comes and goes. Two running processors must not share it
 * @param batchRows records of a batch at most
 * @param batchBytes inflated bytes of a batch at most: what a batch holds in memory until it is stored
 * @param batchPause shortest time from one batch of a partition to the next while records keep coming
 * @param batchLinger how long the first record after a pause waits for company
 * @param watchEvery how often issues are looked at whose archive may end or that may escalate
 * @param reconcileEvery how often the ledger of the last 72 hours is compared, minute by minute
 * @param residualAfter how long a difference in it stands, unchanged, before it is told of in log and metrics
 * @param queueRecords records that wait for their batch, per partition; then reading pauses
 * @param queueBytes the same in bytes
 */
@ConfigurationProperties("faultline.processor")
public record ProcessorSettings(
        @DefaultValue("") String instanceId,
        @DefaultValue("10000") int batchRows,
        @DefaultValue("48MB") DataSize batchBytes,
        @DefaultValue("1s") Duration batchPause,
        @DefaultValue("100ms") Duration batchLinger,
        @DefaultValue("15s") Duration watchEvery,
        @DefaultValue("1m") Duration reconcileEvery,
        @DefaultValue("5m") Duration residualAfter,
        @DefaultValue("4000") int queueRecords,
        @DefaultValue("16MB") DataSize queueBytes) {}
