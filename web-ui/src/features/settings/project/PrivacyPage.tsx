import { Plus, Trash2 } from 'lucide-react';
import type { Schema } from '~/api/typed';
import { Button } from '~/ui/Button';
import { SelectField, TextField } from '~/ui/Field';
import { LinesField } from '~/ui/LinesField';
import { Switch } from '~/ui/Switch';
import { SettingRow, SettingsGroup } from '~/ui/settings';
import { type PageProps, SettingFrame } from './SettingFrame';
import { useSettingDraft } from './useSettingDraft';

type Rule = Schema<'ScrubRule'>;

const methods = [
  { value: 'mask', label: 'Mask' },
  { value: 'hash', label: 'Hash' },
  { value: 'remove', label: 'Remove' },
];

const switches = [
  [
    'defaults',
    'Default rules',
    'Passwords, secrets, tokens, card numbers and keys, wherever they stand',
  ],
  ['emails', 'E-mail addresses', 'Masked in every text'],
  ['addresses', 'IP addresses', 'Removed; users are still counted by a hash'],
  [
    'binaryAttachments',
    'Attachments that cannot be read as text',
    'Refused, since nothing can be scrubbed in them',
  ],
] as const;

export function PrivacyPage({ org, project }: PageProps) {
  const state = useSettingDraft(org, project, 'privacy');
  const { draft } = state;
  return (
    <SettingFrame
      title="Privacy"
      lead="Scrubbed before anything is stored. Raw records live in the log for 72 hours at most."
      state={state}
    >
      {draft && (
        <>
          <SettingsGroup>
            {switches.map(([key, label, effect]) => (
              <SettingRow key={key} name={label} effect={effect}>
                {(describedBy) => (
                  <Switch
                    label={label}
                    describedBy={describedBy}
                    checked={draft[key]}
                    refused={state.refused}
                    onChange={(on) => state.saveNow({ [key]: on })}
                  />
                )}
              </SettingRow>
            ))}
          </SettingsGroup>
          <SettingsGroup title="Fields">
            <div className="grid grid-cols-2 gap-12 p-14 max-md:grid-cols-1">
              <LinesField
                label="Always scrub"
                hint="One field name per line"
                values={draft.sensitiveFields}
                onChange={(sensitiveFields) => state.set({ sensitiveFields })}
              />
              <LinesField
                label="Never scrub"
                hint="One field name per line"
                values={draft.safeFields}
                onChange={(safeFields) => state.set({ safeFields })}
              />
            </div>
          </SettingsGroup>
          <Rules rules={draft.rules} onChange={(rules) => state.set({ rules })} />
        </>
      )}
    </SettingFrame>
  );
}

function Rules({ rules, onChange }: { rules: readonly Rule[]; onChange: (rules: Rule[]) => void }) {
  const set = (index: number, change: Partial<Rule>) =>
    onChange(rules.map((rule, at) => (at === index ? { ...rule, ...change } : rule)));
  return (
    <SettingsGroup
      title="Own rules"
      actions={
        <Button
          size="sm"
          icon={<Plus size={13} />}
          onClick={() => onChange([...rules, { path: '', method: 'mask' }])}
        >
          Add rule
        </Button>
      }
    >
      {rules.length === 0 && (
        <p className="m-0 p-14 text-t3">No rule yet: the defaults do the work.</p>
      )}
      {rules.map((rule, index) => (
        <div
          key={index}
          className="grid grid-cols-[1fr_110px_1fr_auto] items-end gap-8 border-b border-line p-12 last:border-0 max-md:grid-cols-1"
        >
          <TextField
            mono
            label="Path"
            placeholder="request.headers.*"
            value={rule.path}
            onChange={(change) => set(index, { path: change.target.value })}
          />
          <SelectField
            label="Method"
            options={methods}
            value={rule.method}
            onChange={(change) => set(index, { method: change.target.value as Rule['method'] })}
          />
          <TextField
            mono
            label="Only where it matches"
            placeholder="any value"
            value={rule.pattern ?? ''}
            onChange={(change) => set(index, { pattern: change.target.value || null })}
          />
          <Button
            tone="ghost"
            aria-label="Remove rule"
            icon={<Trash2 size={14} />}
            onClick={() => onChange(rules.filter((_, at) => at !== index))}
          />
        </div>
      ))}
    </SettingsGroup>
  );
}
