import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { eventQuery } from '~/api/issues/detail';
import { eventJsonQuery, eventPath } from '~/api/issues/facets';
import { explain } from '~/api/problem';
import { CopyButton } from '~/ui/Copy';
import { JsonTree } from '~/ui/json/JsonTree';
import { Panel } from '~/ui/Section';
import { ErrorPanel, Skeleton } from '~/ui/states';
import { useIssueSearch } from '../useIssueSearch';
import { TabBar } from './TabBar';

/** The stored event as it is. */
export function JsonTab() {
  const { org, id, event: choice, scope } = useIssueSearch();
  const { data: event } = useQuery(eventQuery(org, id, choice, scope));
  const stored = useQuery({
    ...eventJsonQuery(org, event?.id ?? ''),
    enabled: event !== undefined,
  });
  return (
    <>
      <TabBar org={org} id={id} />
      <div className="flex flex-col gap-12 p-20">
        <div className="flex items-center gap-8">
          <span className="mono text-sec text-t2">{event?.id}</span>
          {stored.data !== undefined && (
            <span className="ml-auto flex gap-8">
              <CopyButton
                tone="outline"
                text={() => JSON.stringify(stored.data, null, 2)}
                label="Copy JSON"
              >
                Copy
              </CopyButton>
              <a
                href={`/api/v1${eventPath(org, event?.id ?? '')}/json`}
                download={`${event?.id}.json`}
                className="inline-flex h-24 items-center gap-6 rounded-control border border-line2 px-8 text-sec hover:bg-s2"
              >
                <Download size={13} aria-hidden="true" /> Download
              </a>
            </span>
          )}
        </div>
        {stored.error && (
          <ErrorPanel
            title="The event could not be read"
            detail={explain(stored.error)}
            onRetry={() => stored.refetch()}
          />
        )}
        {stored.isPending && !stored.error && <Skeleton className="h-400" />}
        {stored.data !== undefined && (
          <Panel className="p-12">
            <JsonTree value={stored.data} label="Stored event" openTo={2} />
          </Panel>
        )}
      </div>
    </>
  );
}
