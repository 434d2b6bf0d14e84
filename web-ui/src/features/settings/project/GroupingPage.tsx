import { explain } from '~/api/problem';
import { useTrySetting } from '~/api/settings';
import type { GroupingTry, IssueName } from '~/api/types/settings';
import { exact, plural } from '~/lib/number';
import { oneLine } from '~/lib/text';
import { Button } from '~/ui/Button';
import { TextArea } from '~/ui/Field';
import { Panel, Stat } from '~/ui/Section';
import { SettingsGroup } from '~/ui/settings';
import { ErrorPanel } from '~/ui/states';
import { type PageProps, SettingFrame } from './SettingFrame';
import { useSettingDraft } from './useSettingDraft';

const placeholder =
  '# one rule per line\nerror.type:ChunkLoadError -> chunk-load\nstack.module:com.acme.generated.* -app\nmessage:"timeout after *" -> timeout';

/** Rules, and what they would have made of the last events. */
export function GroupingPage({ org, project }: PageProps) {
  const state = useSettingDraft(org, project, 'grouping');
  const attempt = useTrySetting<GroupingTry>(org, project, 'grouping');
  const { draft } = state;
  return (
    <SettingFrame
      title="Grouping"
      lead="Rules apply to new events. Issues that exist keep theirs."
      state={state}
    >
      {draft && (
        <SettingsGroup title="Rules">
          <div className="flex flex-col gap-12 p-14">
            <TextArea
              mono
              rows={10}
              label="Fingerprint and stack rules"
              hideLabel
              placeholder={placeholder}
              value={draft.rules}
              error={state.failure ? explain(state.failure) : undefined}
              onChange={(change) => state.set({ rules: change.target.value })}
            />
            <div>
              <Button
                pending={attempt.isPending}
                onClick={() => attempt.mutate({ settings: draft })}
              >
                What if? Try on the last 1,000 events
              </Button>
            </div>
            {attempt.error && (
              <ErrorPanel title="It could not be tried" detail={explain(attempt.error)} />
            )}
            {attempt.data && <WhatIf result={attempt.data} />}
          </div>
        </SettingsGroup>
      )}
    </SettingFrame>
  );
}

function WhatIf({ result }: { result: GroupingTry }) {
  return (
    <Panel>
      <div className="grid grid-cols-3 border-b border-line *:px-14 *:py-10">
        <Stat label="Events tried">{exact(result.events)}</Stat>
        <Stat label="Issues as they are">{exact(result.before.issues)}</Stat>
        <Stat label="Issues as they would be">{exact(result.after.issues)}</Stat>
      </div>
      {result.merges.length + result.splits.length === 0 && (
        <p className="m-0 p-14 text-t2">Nothing would move.</p>
      )}
      {result.merges.slice(0, 20).map((merge) => (
        <div key={merge.into} className="border-b border-line px-14 py-8 last:border-0">
          <b className="font-semibold">{plural(merge.from.length, 'issue')} would be one</b>
          <Names names={merge.from} />
        </div>
      ))}
      {result.splits.slice(0, 20).map((split) => (
        <div key={split.from.shortId} className="border-b border-line px-14 py-8 last:border-0">
          <b className="font-semibold">
            {split.from.shortId} would be {plural(split.into, 'issue')}
          </b>
          <p className="payload m-0 text-sec text-t2">
            {split.samples
              .slice(0, 3)
              .map((sample) => oneLine(sample, 80))
              .join(' · ')}
          </p>
        </div>
      ))}
    </Panel>
  );
}

function Names({ names }: { names: readonly IssueName[] }) {
  return (
    <ul className="m-0 list-none p-0 text-sec text-t2">
      {names.slice(0, 6).map((name) => (
        <li key={name.shortId} className="payload truncate">
          <span className="mono">{name.shortId}</span> {oneLine(name.title, 100)}
        </li>
      ))}
    </ul>
  );
}
