import { explain } from '~/api/problem';
import { useTrySetting } from '~/api/settings';
import type { FilterSettings, FilterTry } from '~/api/types/settings';
import { exact, plural } from '~/lib/number';
import { oneLine } from '~/lib/text';
import { Button } from '~/ui/Button';
import { TextArea } from '~/ui/Field';
import { Switch } from '~/ui/Switch';
import { SettingRow, SettingsGroup } from '~/ui/settings';
import { Banner, ErrorPanel } from '~/ui/states';
import { linesOf, type PageProps, SettingFrame } from './SettingFrame';
import { useSettingDraft } from './useSettingDraft';

const switches = [
  ['bots', 'Crawlers and bots', 'Events whose browser says that it is a bot'],
  ['legacyBrowsers', 'Browsers out of support', 'Errors that nobody will fix'],
  ['localhost', 'Local development', 'Events from localhost'],
  ['extensions', 'Browser extensions', 'Errors of code that is not yours'],
] as const;

const lists = [
  ['releases', 'Releases', 'one pattern per line, as in shop@1.*'],
  ['messages', 'Messages', 'one pattern per line, as in *ResizeObserver*'],
  ['ips', 'Addresses', 'one address or network per line, as in 10.0.0.0/8'],
] as const;

export function FiltersPage({ org, project }: PageProps) {
  const state = useSettingDraft(org, project, 'filters');
  const attempt = useTrySetting<FilterTry>(org, project, 'filters');
  const { draft } = state;
  const hits = (key: string) => {
    const count = draft?.hits7d?.[key];
    return count === undefined ? '' : `. ${exact(count)} in 7 days`;
  };
  return (
    <SettingFrame
      title="Inbound filters"
      lead="What a filter takes is not stored. It is counted, with the filter's name, in the ledger."
      state={state}
    >
      {draft && (
        <>
          <SettingsGroup>
            {switches.map(([key, label, effect]) => (
              <SettingRow key={key} name={label} effect={`${effect}${hits(key)}`}>
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
          <SettingsGroup title="Patterns">
            <div className="flex flex-col gap-12 p-14">
              {lists.map(([key, label, hint]) => (
                <TextArea
                  key={key}
                  mono
                  rows={3}
                  label={label}
                  hint={`${hint}${hits(key)}`}
                  value={draft[key].join('\n')}
                  onChange={(change) =>
                    state.set({ [key]: change.target.value.split('\n') } as Partial<FilterSettings>)
                  }
                  onBlur={() =>
                    state.set({ [key]: linesOf(draft[key].join('\n')) } as Partial<FilterSettings>)
                  }
                />
              ))}
              <div>
                <Button
                  pending={attempt.isPending}
                  onClick={() => attempt.mutate({ settings: draft })}
                >
                  Try on recent events
                </Button>
              </div>
              {attempt.error && (
                <ErrorPanel title="It could not be tried" detail={explain(attempt.error)} />
              )}
              {attempt.data && (
                <Banner tone={attempt.data.dropped > 0 ? 'warn' : 'good'}>
                  {exact(attempt.data.dropped)} of {plural(attempt.data.tested, 'recent event')}{' '}
                  would be dropped
                  {attempt.data.samples.length > 0 &&
                    `: ${attempt.data.samples
                      .slice(0, 3)
                      .map((sample) => oneLine(sample.title, 60))
                      .join(', ')}`}
                  .
                </Banner>
              )}
            </div>
          </SettingsGroup>
        </>
      )}
    </SettingFrame>
  );
}
