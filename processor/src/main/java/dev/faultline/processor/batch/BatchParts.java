package dev.faultline.processor.batch;

import dev.faultline.facts.write.StoredBodies;
import dev.faultline.issues.batch.BatchLog;
import dev.faultline.issues.issue.IssueRegistry;

/** What the workers of all partitions share. */
public record BatchParts(
        Decoding decoding, BatchLog log, IssueRegistry registry, StoredBodies bodies, BatchFinisher finisher) {}
