import { lazy, Suspense } from 'react';
import { LiveChip } from './Live';
import type { StreamSearch } from './useStreamSearch';
import { ViewTabs } from './ViewTabs';

const SaveView = lazy(() => import('./SaveView'));

export function StreamHeader({ search }: { search: StreamSearch }) {
  return (
    <header className="flex h-48 shrink-0 items-center gap-20 border-b border-line px-16">
      <h1 className="m-0 text-title font-semibold">Issues</h1>
      <ViewTabs search={search} />
      <div className="flex shrink-0 items-center gap-6 max-md:hidden">
        <LiveChip />
        <Suspense fallback={<span className="w-108" />}>
          <SaveView search={search} />
        </Suspense>
      </div>
    </header>
  );
}
