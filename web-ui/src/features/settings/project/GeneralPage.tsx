import { SelectField, TextField } from '~/ui/Field';
import { platformChoices } from '~/ui/platforms';
import { SettingsGroup } from '~/ui/settings';
import { type PageProps, SettingFrame } from './SettingFrame';
import { useSettingDraft } from './useSettingDraft';

const retention = [7, 30, 90].map((days) => ({ value: String(days), label: `${days} days` }));

export function GeneralPage({ org, project }: PageProps) {
  const state = useSettingDraft(org, project, 'general');
  const { draft } = state;
  return (
    <SettingFrame
      title="General"
      lead="What the project is called, how long its events stay, and where its code lives."
      state={state}
    >
      {draft && (
        <SettingsGroup>
          <div className="flex flex-col gap-14 p-14">
            <TextField
              label="Name"
              required
              maxLength={64}
              value={draft.name}
              onChange={(change) => state.set({ name: change.target.value })}
            />
            <SelectField
              label="Platform"
              options={platformChoices.map(({ id, label }) => ({ value: id, label }))}
              value={draft.platform ?? 'other'}
              onChange={(change) => state.set({ platform: change.target.value })}
            />
            <SelectField
              label="Events are kept for"
              hint="Counts per hour stay 13 months, first and last seen for ever."
              options={retention}
              value={String(draft.retentionDays ?? 90)}
              onChange={(change) => state.set({ retentionDays: Number(change.target.value) })}
            />
            <TextField
              mono
              label="Link to the source of a frame"
              hint="{path}, {line} and {release} are filled in"
              placeholder="https://git.example/shop/blob/{release}/{path}#L{line}"
              value={draft.linkTemplate ?? ''}
              onChange={(change) => state.set({ linkTemplate: change.target.value || null })}
            />
          </div>
        </SettingsGroup>
      )}
    </SettingFrame>
  );
}
