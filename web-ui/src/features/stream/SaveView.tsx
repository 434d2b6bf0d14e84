import { useQuery } from '@tanstack/react-query';
import { Star } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useViewCommands, viewsQuery } from '~/api/views';
import { Button } from '~/ui/Button';
import { Menu } from '~/ui/Menu';
import { toast } from '~/ui/Toasts';
import { defaultSort, type StreamSearch } from './useStreamSearch';

const NameViewDialog = lazy(() => import('./NameViewDialog'));

/** Saves what is on the screen under a name, or over the view it came from. A dot says that it differs. */
export default function SaveView({ search }: { search: StreamSearch }) {
  const { org, scope, view: viewId, change } = search;
  const [naming, setNaming] = useState(false);
  const { data: views = [] } = useQuery(viewsQuery(org));
  const commands = useViewCommands(org);
  const view = views.find((one) => String(one.id) === viewId);
  const now = {
    query: scope.q,
    sort: scope.sort ?? defaultSort,
    timeRange: scope.t ?? null,
    projects: [...(scope.project ?? [])],
    environments: [...(scope.env ?? [])],
  };
  const differs = view && (view.content.query !== now.query || view.content.sort !== now.sort);
  const dialog = naming && (
    <Suspense fallback={null}>
      <NameViewDialog
        org={org}
        now={now}
        onClose={() => setNaming(false)}
        onSaved={(id) => change({ view: String(id) }, true)}
      />
    </Suspense>
  );

  if (!view) {
    return (
      <>
        <Button
          tone="ghost"
          icon={<Star size={14} />}
          onClick={() => setNaming(true)}
          className="max-md:hidden"
        >
          Save view
        </Button>
        {dialog}
      </>
    );
  }
  return (
    <>
      <Menu
        label="Saved view"
        items={[
          { heading: view.content.name },
          {
            label: 'Save changes',
            refused: differs ? undefined : 'Nothing changed',
            onSelect: () =>
              commands.change.mutate(
                {
                  id: view.id,
                  view: {
                    shared: view.shared,
                    position: view.position,
                    content: { ...view.content, ...now },
                  },
                },
                { onSuccess: () => toast(`Saved ${view.content.name}`) },
              ),
          },
          { label: 'Save as new…', onSelect: () => setNaming(true) },
          {
            label: 'Delete view',
            danger: true,
            onSelect: () =>
              commands.remove.mutate(view.id, {
                onSuccess: () => change({ view: undefined }, true),
              }),
          },
        ]}
        trigger={(props) => (
          <Button
            tone="ghost"
            {...props}
            icon={<Star size={14} className="fill-current text-amb" />}
          >
            {view.content.name.slice(0, 30)}
            {differs && (
              <span role="img" aria-label="changed" className="h-6 w-6 rounded-full bg-amb" />
            )}
          </Button>
        )}
      />
      {dialog}
    </>
  );
}
