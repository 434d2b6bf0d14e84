import type { Schema } from '~/api/typed';
import { SelectField, TextField } from '~/ui/Field';
import { LinesField } from '~/ui/LinesField';
import { SettingsGroup } from '~/ui/settings';
import { RuleList } from './RuleList';
import { type PageProps, SettingFrame } from './SettingFrame';
import { SwitchGroup } from './SwitchGroup';
import { PrivacyResult } from './trial/results';
import { TrialPanel } from './trial/TrialPanel';
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
  return (
    <SettingFrame
      title="Privacy"
      lead="Scrubbed before anything is stored. Raw records live in the log for 72 hours at most."
      state={state}
    >
      {(draft) => (
        <>
          <SwitchGroup
            switches={switches}
            values={draft}
            refused={state.refused}
            onChange={(key, on) => state.saveNow({ [key]: on })}
          />
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
          <RuleList<Rule>
            title="Own rules"
            empty="No rule yet: the defaults do the work."
            rules={draft.rules}
            fresh={{ path: '', method: 'mask' }}
            columns="grid-cols-[1fr_110px_1fr_auto]"
            onChange={(rules) => state.set({ rules })}
          >
            {(rule, set) => (
              <>
                <TextField
                  mono
                  label="Path"
                  placeholder="request.headers.*"
                  value={rule.path}
                  onChange={(change) => set({ path: change.target.value })}
                />
                <SelectField
                  label="Method"
                  options={methods}
                  value={rule.method}
                  onChange={(change) => set({ method: change.target.value as Rule['method'] })}
                />
                <TextField
                  mono
                  label="Only where it matches"
                  placeholder="any value"
                  value={rule.pattern ?? ''}
                  onChange={(change) => set({ pattern: change.target.value || null })}
                />
              </>
            )}
          </RuleList>
          <TrialPanel
            org={org}
            project={project}
            part="privacy"
            settings={draft}
            lead="What these rules take out of an event, field by field. What you paste is not kept."
            needsEvent
          >
            {(result) => <PrivacyResult result={result} />}
          </TrialPanel>
        </>
      )}
    </SettingFrame>
  );
}
