import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { tagsQuery } from '~/api/issues/facets';
import { explain } from '~/api/problem';
import type { TagSummary } from '~/api/types/facets';
import { exact, percent, plural } from '~/lib/number';
import { oneLine } from '~/lib/text';
import { FacetValue } from '~/triage/FacetValue';
import { TextField } from '~/ui/Field';
import { Panel } from '~/ui/Section';
import { Meter } from '~/ui/ShareBar';
import { Empty, ErrorPanel, Skeleton } from '~/ui/states';
import { TimeAgo } from '~/ui/TimeAgo';
import { VirtualList } from '~/ui/VirtualList';
import { useIssueSearch } from '../useIssueSearch';
import { TabBar } from './TabBar';

/** Every tag with its distribution, thousands of them if need be. */
export function TagsTab() {
  const { org, id, scope } = useIssueSearch();
  const { data, error, refetch } = useQuery(tagsQuery(org, id, scope));
  const [text, setText] = useState('');
  const tags = (data?.items ?? []).filter((tag) =>
    tag.key.toLowerCase().includes(text.toLowerCase()),
  );
  return (
    <>
      <TabBar org={org} id={id} />
      <div className="flex flex-col gap-12 p-20">
        <TextField
          label="Filter tags"
          hideLabel
          placeholder="Filter tags"
          value={text}
          onChange={(change) => setText(change.target.value)}
        />
        {error && !data && (
          <ErrorPanel
            title="Tags could not be read"
            detail={explain(error)}
            onRetry={() => refetch()}
          />
        )}
        {!data && !error && <Skeleton className="h-320" />}
        {data && tags.length === 0 && (
          <Empty title="No tags">
            {text ? 'No tag has this in its name.' : 'The events of this issue carry none.'}
          </Empty>
        )}
        <VirtualList
          count={tags.length}
          estimate={200}
          threshold={30}
          keyOf={(index) => tags[index]?.key ?? index}
        >
          {(index) => {
            const tag = tags[index];
            return tag && <TagPanel org={org} tag={tag} />;
          }}
        </VirtualList>
      </div>
    </>
  );
}

function TagPanel({ org, tag }: { org: string; tag: TagSummary }) {
  return (
    <Panel className="mb-12">
      <div className="flex items-baseline gap-8 border-b border-line px-12 py-6">
        <h2 className="payload m-0 text-body font-semibold">{oneLine(tag.key, 80)}</h2>
        <span className="num text-sec text-t3">{plural(tag.distinct, 'value')}</span>
      </div>
      {tag.values.slice(0, 10).map((value) => (
        <div
          key={value.value}
          className="grid min-h-28 grid-cols-[minmax(0,1fr)_120px_56px_72px_64px] items-center gap-12 border-b border-line px-12 last:border-0 max-md:grid-cols-[minmax(0,1fr)_56px_56px]"
        >
          <FacetValue org={org} name={tag.key} value={value.value} />
          <span className="max-md:hidden">
            <Meter share={value.share} label={`${percent(value.share)} of events`} />
          </span>
          <span className="num text-right text-sec">{percent(value.share)}</span>
          <span className="num text-right text-sec text-t2">{exact(value.count)}</span>
          <span className="text-right text-sec text-t3 max-md:hidden">
            {value.lastSeen && <TimeAgo at={value.lastSeen} short />}
          </span>
        </div>
      ))}
    </Panel>
  );
}
