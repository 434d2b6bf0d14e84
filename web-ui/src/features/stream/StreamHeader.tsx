import { LiveChip } from './Live';
import { SaveView } from './SaveView';
import type { StreamSearch } from './useStreamSearch';
import { ViewTabs } from './ViewTabs';

export function StreamHeader({ search }: { search: StreamSearch }) {
  return (
    <header className="flex h-48 shrink-0 items-center gap-20 border-b border-line px-16">
      <h1 className="m-0 text-title font-semibold">Issues</h1>
      <ViewTabs search={search} />
      <div className="flex shrink-0 items-center gap-6 max-md:hidden">
        <LiveChip />
        <SaveView search={search} />
      </div>
    </header>
  );
}
