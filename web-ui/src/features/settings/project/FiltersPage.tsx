import { LinesField } from '~/ui/LinesField';
import { SettingsGroup } from '~/ui/settings';
import { type PageProps, SettingFrame } from './SettingFrame';
import { SwitchGroup } from './SwitchGroup';
import { FilterResult } from './trial/results';
import { TrialPanel } from './trial/TrialPanel';
import { useSettingDraft } from './useSettingDraft';

const switches = [
  ['crawlers', 'Crawlers', 'Events whose browser says that it is a robot'],
  ['localhost', 'Local development', 'Events from localhost'],
  ['browserExtensions', 'Browser extensions', 'Errors of code that is not yours'],
  ['chunkLoads', 'Replaced scripts', 'Pages that were open while a new build was deployed'],
  ['hydration', 'Hydration', 'React found that server and browser drew different pages'],
  ['healthChecks', 'Health checks', 'Transactions of probes and load balancers'],
] as const;

const lists = [
  ['releases', 'Releases', 'One pattern per line, as in shop@1.*'],
  ['messages', 'Messages', 'One pattern per line, as in *ResizeObserver*'],
  ['environments', 'Environments', 'One name per line'],
  ['levels', 'Levels', 'One per line: debug, info, warning'],
  ['legacyBrowsers', 'Browsers out of support', 'One per line, as in ie9 or safari_pre_6'],
] as const;

export function FiltersPage({ org, project }: PageProps) {
  const state = useSettingDraft(org, project, 'filters');
  return (
    <SettingFrame
      title="Inbound filters"
      lead="What a filter takes is not stored. It is counted, with the filter's name, in the ledger."
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
          <SettingsGroup title="Patterns">
            <div className="grid grid-cols-2 gap-12 p-14 max-md:grid-cols-1">
              {lists.map(([key, label, hint]) => (
                <LinesField
                  key={`${key}${state.change?.version}`}
                  label={label}
                  hint={hint}
                  values={draft[key]}
                  onChange={(values) => state.set({ [key]: values })}
                />
              ))}
            </div>
          </SettingsGroup>
          <TrialPanel
            org={org}
            project={project}
            part="filters"
            settings={draft}
            lead="How many of the newest stored events these filters would have dropped."
          >
            {(result) => <FilterResult org={org} result={result} />}
          </TrialPanel>
        </>
      )}
    </SettingFrame>
  );
}
