package dev.faultline.core.project;

/**
 * The settings document of a project: what {@code GET/PATCH …/settings} shows and what travels on {@code
 * project.config}. A group that a stored document lacks takes its defaults, so that a new key needs no migration.
 */
public record ProjectSettings(
        LimitSettings limits,
        IngestSettings ingest,
        FilterSettings filters,
        PrivacySettings privacy,
        SamplingSettings sampling,
        GroupingSettings grouping,
        OwnershipSettings ownership,
        WorkflowSettings workflow,
        RetentionSettings retention,
        LinkSettings links,
        CapSettings caps) {

    public static ProjectSettings defaults() {
        return new ProjectSettings(
                LimitSettings.defaults(),
                IngestSettings.defaults(),
                FilterSettings.defaults(),
                PrivacySettings.standard(),
                SamplingSettings.defaults(),
                GroupingSettings.defaults(),
                OwnershipSettings.defaults(),
                WorkflowSettings.defaults(),
                RetentionSettings.defaults(),
                LinkSettings.defaults(),
                CapSettings.defaults());
    }

    /** The same settings with other limits. */
    public ProjectSettings withLimits(LimitSettings other) {
        return new ProjectSettings(
                other, ingest, filters, privacy, sampling, grouping, ownership, workflow, retention, links, caps);
    }

    /** The same settings with another life of events. */
    public ProjectSettings withRetention(RetentionSettings other) {
        return new ProjectSettings(
                limits, ingest, filters, privacy, sampling, grouping, ownership, workflow, other, links, caps);
    }
}
