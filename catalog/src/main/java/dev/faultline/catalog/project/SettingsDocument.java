package dev.faultline.catalog.project;

import dev.faultline.catalog.write.Change;
import dev.faultline.core.project.ProjectSettings;

/** A project's settings and their latest change. */
public record SettingsDocument(ProjectSettings settings, Change change) {}
