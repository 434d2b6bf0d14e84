package dev.faultline.core.telemetry;

import dev.faultline.core.normalize.ItemOrigin;
import dev.faultline.core.project.ProjectSettings;
import dev.faultline.core.scrub.Scrubber;

/** What a reader needs beside an item's bytes. */
public record ItemContext(ItemOrigin origin, ProjectSettings settings, Scrubber scrubber) {}
