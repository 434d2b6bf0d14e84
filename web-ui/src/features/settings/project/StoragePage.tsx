import { SelectField, TextField } from '~/ui/Field';
import { SaveBar, SettingsGroup } from '~/ui/settings';
import { type PageProps, SettingFrame } from './SettingFrame';
import { useSettingDraft } from './useSettingDraft';

const retention = [7, 30, 90].map((days) => ({ value: String(days), label: `${days} days` }));

export function StoragePage({ org, project }: PageProps) {
  const state = useSettingDraft(org, project, 'retention');
  const links = useSettingDraft(org, project, 'links');
  return (
    <SettingFrame
      title="Retention and links"
      lead="How long events stay, and where their code lives."
      state={state}
    >
      {(kept) => (
        <>
          <SettingsGroup>
            <div className="flex flex-col gap-14 p-14">
              <SelectField
                label="Events are kept for"
                hint="For new events. Counts per hour stay 13 months, first and last seen for ever."
                options={retention}
                value={String(kept.days)}
                onChange={(change) => state.set({ days: Number(change.target.value) })}
              />
              <TextField
                mono
                label="Link to the source of a frame"
                hint="{path}, {line} and {release} are filled in"
                placeholder="https://git.example/shop/blob/{release}/{path}#L{line}"
                value={links.draft?.frameTemplate ?? ''}
                onChange={(change) => links.set({ frameTemplate: change.target.value })}
              />
            </div>
          </SettingsGroup>
          <SaveBar
            dirty={links.dirty}
            pending={links.pending}
            refused={links.refused}
            onSave={links.save}
            onReset={links.reset}
          />
        </>
      )}
    </SettingFrame>
  );
}
