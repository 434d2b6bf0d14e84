package dev.faultline.processor.chore;

import java.time.Duration;

/** Work that is done again and again by one node for all; doing it twice must be harmless. */
public record Chore(String name, Duration every, Runnable work) {}
