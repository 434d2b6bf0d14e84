package dev.faultline.query.trial;

import dev.faultline.catalog.project.SettingsStore;
import dev.faultline.core.project.ProjectSettings;
import dev.faultline.query.project.SettingsPatch;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The settings of a project as they would be after a change, refused by the same rules as if it were saved. */
@Component
final class TriedSettings {
    private final SettingsStore store;
    private final SettingsPatch patch;
    private final JsonMapper json;

    TriedSettings(SettingsStore store, SettingsPatch patch, JsonMapper json) {
        this.store = store;
        this.patch = patch;
        this.json = json;
    }

    ProjectSettings saved(long project) {
        return store.get(project).settings();
    }

    /** @param group the group of keys that the request is about */
    ProjectSettings after(ProjectSettings saved, String group, TrialRequest request) {
        if (request.settings() == null) {
            return saved;
        }
        var changes = json.createObjectNode();
        changes.set(group, request.settings());
        var after = patch.apply(saved, changes);
        SettingsStore.check(after);
        return after;
    }
}
