import { RefreshCw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { explain } from '~/api/problem';
import { type KeyChange, type ProjectKey, useKeyCommands } from '~/api/project';
import { oneLine } from '~/lib/text';
import { Button } from '~/ui/Button';
import { Chip } from '~/ui/Chip';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { CopyButton } from '~/ui/Copy';
import { control } from '~/ui/Field';
import { Switch } from '~/ui/Switch';
import { SaveBar, SettingRow, SettingsGroup } from '~/ui/settings';
import { TimeAgo } from '~/ui/TimeAgo';
import { toast } from '~/ui/Toasts';
import { RateControl } from './RateControl';
import type { PageProps } from './SettingFrame';

const signatures = [
  ['require', 'Required: unsigned events are refused'],
  ['accept', 'Checked when present'],
  ['ignore', 'Ignored'],
] as const;
const overlap = 24;

export function KeyPanel({
  org,
  project,
  projectKey: key,
  refused,
}: PageProps & { projectKey: ProjectKey; refused: string | undefined }) {
  const commands = useKeyCommands(org, project);
  const [draft, setDraft] = useState<KeyChange>({});
  const [asking, setAsking] = useState<'rotate' | 'remove'>();
  const now = { ...key, ...draft };
  const rules = draft.rules ?? key.rules;
  const setRules = (change: Partial<ProjectKey['rules']>) =>
    setDraft({ ...draft, rules: { ...rules, ...change } });
  const failed = (error: Error) =>
    toast(`The key was not changed: ${explain(error)}`, { tone: 'error' });
  const save = (change: KeyChange) =>
    commands.change.mutate(
      { id: key.id, ...change },
      { onSuccess: () => setDraft({}), onError: failed },
    );

  return (
    <SettingsGroup
      title={oneLine(key.label, 60)}
      actions={
        <span className="flex gap-6">
          <Button
            size="sm"
            refused={refused}
            icon={<RefreshCw size={13} />}
            onClick={() => setAsking('rotate')}
          >
            Rotate
          </Button>
          <Button
            size="sm"
            tone="danger"
            refused={refused}
            icon={<Trash2 size={13} />}
            onClick={() => setAsking('remove')}
          >
            Delete
          </Button>
        </span>
      }
    >
      <div className="flex items-center gap-8 border-b border-line px-14 py-8">
        <code className="payload min-w-0 flex-1 text-sec">{key.dsn}</code>
        <CopyButton text={key.dsn} label="Copy DSN" tone="outline">
          Copy
        </CopyButton>
      </div>
      <SettingRow
        name="Active"
        effect={
          key.validUntil ? (
            <>
              rotated; goes on until <TimeAgo at={key.validUntil} />
            </>
          ) : (
            <>
              made <TimeAgo at={key.createdAt} />
            </>
          )
        }
      >
        {(describedBy) => (
          <>
            {!key.active && <Chip tone="amb">Disabled</Chip>}
            <Switch
              label={`${key.label} active`}
              describedBy={describedBy}
              checked={key.active}
              refused={refused}
              onChange={(active) => save({ active })}
            />
          </>
        )}
      </SettingRow>
      <SettingRow
        name="Limit of this key"
        effect="Answered with 429 above it; other keys are untouched"
      >
        {(describedBy) => (
          <RateControl
            label="Limit of this key"
            describedBy={describedBy}
            value={rules.rateLimit}
            onChange={(rateLimit) => setRules({ rateLimit })}
          />
        )}
      </SettingRow>
      <SettingRow
        name="Signed envelopes"
        effect="A signature proves who sent an event. Our Java SDK signs; browsers cannot keep a secret."
      >
        {(describedBy) => (
          <select
            aria-label="Signed envelopes"
            aria-describedby={describedBy}
            value={now.signature ?? key.signature}
            onChange={(change) =>
              setDraft({ ...draft, signature: change.target.value as ProjectKey['signature'] })
            }
            className={`${control} h-28 touch:h-44`}
          >
            {signatures.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </SettingRow>
      <ListRow
        name="Allowed origins"
        effect="Browsers on other sites are refused; empty allows all"
        values={rules.allowedOrigins}
        onChange={(allowedOrigins) => setRules({ allowedOrigins })}
        placeholder="https://shop.example, *.shop.example"
      />
      <ListRow
        name="Environments"
        effect="Events of other environments are refused; empty allows all"
        values={rules.environments}
        onChange={(environments) => setRules({ environments })}
        placeholder="production, staging"
      />
      <SaveBar
        dirty={Object.keys(draft).length > 0}
        pending={commands.change.isPending}
        refused={refused}
        onSave={() => save(draft)}
        onReset={() => setDraft({})}
      />
      {asking === 'rotate' && (
        <ConfirmDialog
          title="Rotate the key"
          verb="Rotate"
          onClose={() => setAsking(undefined)}
          onConfirm={() =>
            commands.rotate.mutate({ id: key.id, overlapHours: overlap }, { onError: failed })
          }
        >
          A new DSN is made. This one goes on for {overlap} hours, so that deploys have time, then
          it is disabled.
        </ConfirmDialog>
      )}
      {asking === 'remove' && (
        <ConfirmDialog
          title="Delete the key"
          verb="Delete"
          danger
          typed={key.label}
          onClose={() => setAsking(undefined)}
          onConfirm={() => commands.remove.mutate(key.id, { onError: failed })}
        >
          Whatever sends with it is refused from now on. Stored events stay.
        </ConfirmDialog>
      )}
    </SettingsGroup>
  );
}

function ListRow({
  name,
  effect,
  values,
  placeholder,
  onChange,
}: {
  name: string;
  effect: string;
  values: readonly string[];
  placeholder: string;
  onChange: (values: string[]) => void;
}) {
  const [text, setText] = useState(values.join(', '));
  return (
    <SettingRow name={name} effect={effect}>
      {(describedBy) => (
        <input
          aria-label={name}
          aria-describedby={describedBy}
          placeholder={placeholder}
          value={text}
          onChange={(change) => {
            setText(change.target.value);
            onChange(
              change.target.value
                .split(',')
                .map((one) => one.trim())
                .filter(Boolean),
            );
          }}
          className={`${control} mono h-28 w-280! text-sec touch:h-44`}
        />
      )}
    </SettingRow>
  );
}
