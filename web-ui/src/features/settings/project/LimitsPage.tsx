import { control } from '~/ui/Field';
import { SettingRow, SettingsGroup } from '~/ui/settings';
import { type PageProps, SettingFrame } from './SettingFrame';
import { useSettingDraft } from './useSettingDraft';

const categories = [
  ['error', 'Errors', 'Events with an error or a message'],
  ['transaction', 'Transactions', 'Performance data'],
  ['session', 'Sessions', 'Release health'],
  ['attachment', 'Attachments', 'Files sent with events'],
  ['log', 'Logs', 'Structured logs'],
] as const;

export function LimitsPage({ org, project }: PageProps) {
  const state = useSettingDraft(org, project, 'limits');
  const { draft } = state;
  return (
    <SettingFrame
      title="Rate limits"
      lead="What is above a limit is answered with 429 and counted in the ledger. Empty means no limit."
      state={state}
    >
      {draft && (
        <SettingsGroup>
          <SettingRow name="Whole project" effect="All kinds together">
            {(describedBy) => (
              <PerMinute
                label="Whole project"
                describedBy={describedBy}
                value={draft.project.perMinute}
                onChange={(perMinute) => state.set({ project: { perMinute } })}
              />
            )}
          </SettingRow>
          {categories.map(([key, label, effect]) => (
            <SettingRow key={key} name={label} effect={effect}>
              {(describedBy) => (
                <PerMinute
                  label={label}
                  describedBy={describedBy}
                  value={draft.categories[key]?.perMinute ?? null}
                  onChange={(perMinute) =>
                    state.set({ categories: { ...draft.categories, [key]: { perMinute } } })
                  }
                />
              )}
            </SettingRow>
          ))}
        </SettingsGroup>
      )}
    </SettingFrame>
  );
}

export function PerMinute({
  label,
  describedBy,
  value,
  onChange,
}: {
  label: string;
  describedBy: string;
  value: number | null;
  onChange: (value: number | null) => void;
}) {
  return (
    <>
      <span className="text-t2">at most</span>
      <input
        type="number"
        min={0}
        step={1}
        aria-label={`${label}, per minute`}
        aria-describedby={describedBy}
        placeholder="no limit"
        value={value ?? ''}
        onChange={(change) =>
          onChange(
            change.target.value === ''
              ? null
              : Math.max(0, Math.floor(Number(change.target.value))),
          )
        }
        className={`${control} num h-28 w-100! text-right touch:h-44`}
      />
      <span className="text-t2">per minute</span>
    </>
  );
}
