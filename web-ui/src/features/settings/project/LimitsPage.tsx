import { SettingRow, SettingsGroup } from '~/ui/settings';
import { RateControl } from './RateControl';
import { type PageProps, SettingFrame } from './SettingFrame';
import { useSettingDraft } from './useSettingDraft';

const categories = [
  ['error', 'Errors', 'Events with an error or a message'],
  ['transaction', 'Transactions', 'Performance data'],
  ['session', 'Sessions', 'Release health'],
  ['attachment', 'Attachments', 'Files sent with events'],
  ['log_item', 'Logs', 'Structured logs'],
] as const;

export function LimitsPage({ org, project }: PageProps) {
  const state = useSettingDraft(org, project, 'limits');
  return (
    <SettingFrame
      title="Rate limits"
      lead="What is above a limit is answered with 429 and counted in the ledger. Empty means no limit."
      state={state}
    >
      {(draft) => (
        <SettingsGroup>
          <SettingRow name="Whole project" effect="All kinds together">
            {(describedBy) => (
              <RateControl
                label="Whole project"
                describedBy={describedBy}
                value={draft.rate}
                onChange={(rate) => state.set({ rate })}
              />
            )}
          </SettingRow>
          {categories.map(([key, label, effect]) => (
            <SettingRow key={key} name={label} effect={effect}>
              {(describedBy) => (
                <RateControl
                  label={label}
                  describedBy={describedBy}
                  value={draft.categories[key]}
                  onChange={(rate) => {
                    const { [key]: _old, ...others } = draft.categories;
                    state.set({ categories: rate ? { ...others, [key]: rate } : others });
                  }}
                />
              )}
            </SettingRow>
          ))}
        </SettingsGroup>
      )}
    </SettingFrame>
  );
}
