import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { environmentsQuery } from '~/api/organization';
import { explain } from '~/api/problem';
import { exact } from '~/lib/number';
import { oneLine } from '~/lib/text';
import { Switch } from '~/ui/Switch';
import { SettingsGroup } from '~/ui/settings';
import { Empty } from '~/ui/states';
import { Table } from '~/ui/Table';
import { TimeAgo } from '~/ui/TimeAgo';
import { type PageProps, SettingFrame } from './SettingFrame';
import { useSettingDraft } from './useSettingDraft';

interface Row {
  readonly name: string;
  readonly events?: number;
  readonly lastSeen?: string;
}

/** Where events came from, and whether new ones of there are kept. */
export function EnvironmentsPage({ org, project }: PageProps) {
  const state = useSettingDraft(org, project, 'filters');
  const seen = useQuery(environmentsQuery(org, project));
  return (
    <SettingFrame
      title="Environments"
      lead="Those that events of the last 30 days named. What is switched off is dropped on arrival and counted as filtered."
      state={state}
    >
      {({ environments: dropped }) => (
        <SettingsGroup>
          <Table
            label="Environments"
            rows={seen.data && rowsOf(seen.data, dropped)}
            error={
              seen.error && !seen.data
                ? { detail: explain(seen.error), onRetry: () => void seen.refetch() }
                : undefined
            }
            keyOf={(row) => row.name}
            empty={
              <Empty title="No environment yet">
                Events name theirs; the SDK's default is production.
              </Empty>
            }
            columns={[
              {
                name: 'Environment',
                cell: (row) => (
                  <Link
                    to="/$org/issues"
                    params={{ org }}
                    search={{ env: [row.name], project: [project] }}
                    className="mono payload block truncate text-acc hover:underline"
                  >
                    {oneLine(row.name || '(none)', 80)}
                  </Link>
                ),
              },
              {
                name: 'Events',
                right: true,
                cell: (row) => (row.events === undefined ? '–' : exact(row.events)),
              },
              {
                name: 'Last seen',
                right: true,
                wide: true,
                // Counted by the hour: the last one may be younger than its hour.
                cell: (row) =>
                  row.lastSeen && (
                    <>
                      ≈ <TimeAgo at={row.lastSeen} />
                    </>
                  ),
              },
              {
                name: 'Kept',
                right: true,
                cell: (row) => (
                  <Switch
                    label={`Keep events of ${row.name || 'no environment'}`}
                    checked={!dropped.includes(row.name)}
                    refused={state.refused}
                    onChange={(kept) =>
                      state.saveNow({
                        environments: kept
                          ? dropped.filter((one) => one !== row.name)
                          : [...dropped, row.name],
                      })
                    }
                  />
                ),
              },
            ]}
          />
        </SettingsGroup>
      )}
    </SettingFrame>
  );
}

/** Seen ones, and those that are dropped and therefore no longer seen. */
function rowsOf(seen: readonly Row[], dropped: readonly string[]): Row[] {
  const known = new Set(seen.map((row) => row.name));
  return [...seen, ...dropped.filter((name) => !known.has(name)).map((name) => ({ name }))];
}
