package dev.faultline.processor.batch;

import dev.faultline.processor.config.ProjectConfigs;
import dev.faultline.processor.decode.RecordReader;
import dev.faultline.processor.item.ItemHandlers;

/** What it takes to turn records into rows. */
public record Decoding(RecordReader reader, ProjectConfigs configs, ItemHandlers handlers) {}
