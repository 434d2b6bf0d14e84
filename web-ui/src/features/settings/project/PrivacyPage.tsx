import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { explain } from '~/api/problem';
import { useTrySetting } from '~/api/settings';
import type { PrivacyRule, PrivacyTry } from '~/api/types/settings';
import { Button } from '~/ui/Button';
import { SelectField, TextArea, TextField } from '~/ui/Field';
import { JsonTree } from '~/ui/json/JsonTree';
import { Switch } from '~/ui/Switch';
import { SettingRow, SettingsGroup } from '~/ui/settings';
import { Banner, ErrorPanel } from '~/ui/states';
import { linesOf, type PageProps, SettingFrame } from './SettingFrame';
import { useSettingDraft } from './useSettingDraft';

const methods = [
  { value: 'mask', label: 'Mask' },
  { value: 'hash', label: 'Hash' },
  { value: 'remove', label: 'Remove' },
];

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
            <SettingRow
              name="Default rules"
              effect="Passwords, secrets, tokens, card numbers and keys, wherever they stand"
            >
              {(describedBy) => (
                <Switch
                  label="Default rules"
                  describedBy={describedBy}
                  checked={draft.scrubDefaults}
                  refused={state.refused}
                  onChange={(on) => state.saveNow({ scrubDefaults: on })}
                />
              )}
            </SettingRow>
            <SettingRow
              name="Addresses of users"
              effect="IP addresses are removed; users are still counted by a hash"
            >
              {(describedBy) => (
                <Switch
                  label="Addresses of users"
                  describedBy={describedBy}
                  checked={draft.scrubIps}
                  refused={state.refused}
                  onChange={(on) => state.saveNow({ scrubIps: on })}
                />
              )}
            </SettingRow>
          </SettingsGroup>
          <SettingsGroup title="Fields">
            <div className="grid grid-cols-2 gap-12 p-14 max-md:grid-cols-1">
              <TextArea
                mono
                rows={4}
                label="Always scrub"
                hint="One field name per line"
                value={draft.sensitiveFields.join('\n')}
                onChange={(change) =>
                  state.set({ sensitiveFields: change.target.value.split('\n') })
                }
                onBlur={() =>
                  state.set({ sensitiveFields: linesOf(draft.sensitiveFields.join('\n')) })
                }
              />
              <TextArea
                mono
                rows={4}
                label="Never scrub"
                hint="One field name per line"
                value={draft.safeFields.join('\n')}
                onChange={(change) => state.set({ safeFields: change.target.value.split('\n') })}
                onBlur={() => state.set({ safeFields: linesOf(draft.safeFields.join('\n')) })}
              />
            </div>
          </SettingsGroup>
          <Rules rules={draft.rules} onChange={(rules) => state.set({ rules })} />
          <Attempt org={org} project={project} settings={draft} />
        </>
      )}
    </SettingFrame>
  );
}

function Rules({
  rules,
  onChange,
}: {
  rules: readonly PrivacyRule[];
  onChange: (rules: PrivacyRule[]) => void;
}) {
  const set = (index: number, change: Partial<PrivacyRule>) =>
    onChange(rules.map((rule, at) => (at === index ? { ...rule, ...change } : rule)));
  return (
    <SettingsGroup
      title="Own rules"
      actions={
        <Button
          size="sm"
          icon={<Plus size={13} />}
          onClick={() => onChange([...rules, { path: '', method: 'mask', pattern: null }])}
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
            onChange={(change) =>
              set(index, { method: change.target.value as PrivacyRule['method'] })
            }
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

const example =
  '{\n  "user": { "email": "mira@shop.test", "ip_address": "10.4.2.17" },\n  "extra": { "password": "hunter2", "card": "4111 1111 1111 1111" }\n}';

/** The rules on an event that is pasted, before they are saved. */
function Attempt({ org, project, settings }: PageProps & { settings: unknown }) {
  const [text, setText] = useState(example);
  const [broken, setBroken] = useState<string>();
  const attempt = useTrySetting<PrivacyTry>(org, project, 'privacy');
  const run = () => {
    try {
      attempt.mutate({ settings, event: JSON.parse(text) });
      setBroken(undefined);
    } catch (error) {
      setBroken(`This is not JSON: ${error instanceof Error ? error.message : error}`);
    }
  };
  return (
    <SettingsGroup title="Try it on an event">
      <div className="flex flex-col gap-12 p-14">
        <TextArea
          mono
          rows={6}
          label="Event"
          value={text}
          error={broken}
          onChange={(change) => setText(change.target.value)}
        />
        <div>
          <Button pending={attempt.isPending} onClick={run}>
            Try
          </Button>
        </div>
        {attempt.error && (
          <ErrorPanel title="It could not be tried" detail={explain(attempt.error)} />
        )}
        {attempt.data && (
          <>
            <JsonTree value={attempt.data.after} label="After scrubbing" openTo={4} />
            <Banner tone="good">
              {attempt.data.removed.length === 0
                ? 'Nothing would be changed.'
                : `Changed: ${attempt.data.removed
                    .slice(0, 20)
                    .map((one) => `${one.path} (${one.rule})`)
                    .join(', ')}`}
            </Banner>
          </>
        )}
      </div>
    </SettingsGroup>
  );
}
