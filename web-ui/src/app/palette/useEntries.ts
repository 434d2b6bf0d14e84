import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { landed } from '~/api/landed';
import { useOrg } from '~/api/organization';
import type { Resolved } from '~/api/resolve';
import { viewSearch, viewsQuery } from '~/api/views';
import { toggleTheme } from '~/lib/preferences';
import { quoteValue } from '~/lib/query/edit';
import { useStore } from '~/lib/store';
import { target } from '~/lib/target';
import { navigation } from '../shell/navigation';
import { type Entry, targetEntries } from './entries';
import { settingsPages } from './settings-pages';

/** Everything the palette knows without asking, and the search that any text ends with. */
export function useEntries(org: string, text: string): { commands: Entry[]; fallback: Entry[] } {
  const navigate = useNavigate();
  const data = useOrg(org);
  const { data: views } = useQuery(viewsQuery(org));
  const applies = useStore(target);
  const commands = useMemo<Entry[]>(() => {
    const params = { org };
    const search = (q: string) => void navigate({ to: '/$org/issues', params, search: { q } });
    return [
      ...targetEntries(applies),
      ...navigation.flatMap((group) =>
        group.items.map((item) => ({
          id: `go-${item.to}`,
          group: 'Go to',
          label: item.label,
          keys: item.keys,
          run: () => void navigate({ to: item.to, params }),
        })),
      ),
      ...(landed.status
        ? [
            {
              id: 'go-status',
              group: 'Go to',
              label: 'System status',
              keys: 'g s',
              run: () => void navigate({ to: '/$org/status', params }),
            },
          ]
        : []),
      ...(views ?? []).map((view) => ({
        id: `view-${view.id}`,
        group: 'Go to',
        label: view.content.name,
        detail: view.content.query,
        run: () => void navigate({ to: '/$org/issues', params, search: viewSearch(view) }),
      })),
      ...(data?.projects ?? []).map((project) => ({
        id: `project-${project.id}`,
        group: 'Projects',
        label: project.name,
        detail: 'issues of this project',
        run: () =>
          void navigate({ to: '/$org/issues', params, search: { project: [project.slug] } }),
      })),
      ...(data?.members ?? []).map((member) => ({
        id: `person-${member.id}`,
        group: 'People and teams',
        label: `@${member.name}`,
        detail: 'what is assigned',
        run: () => search(`is:unresolved assigned:${quoteValue(member.email)}`),
      })),
      ...settingsPages.map((page) => ({
        id: `settings-${page.to}`,
        group: 'Settings',
        label: page.label,
        run: () => void navigate({ to: page.to, params }),
      })),
      {
        id: 'theme',
        group: 'Preferences',
        label: 'Toggle light / dark theme',
        keys: 'shift+t',
        run: toggleTheme,
      },
    ];
  }, [applies, data, views, navigate, org]);

  const fallback = useMemo<Entry[]>(() => {
    if (!text || !landed.issues) {
      return [];
    }
    const q = text.startsWith('#') ? text.slice(1) : text;
    return [
      {
        id: 'search',
        group: 'Search',
        label: `Search issues for ${q}`,
        run: () => void navigate({ to: '/$org/issues', params: { org }, search: { q } }),
      },
    ];
  }, [text, navigate, org]);
  return { commands, fallback };
}

export function useResolvedEntries(org: string, found: readonly Resolved[] | undefined): Entry[] {
  const navigate = useNavigate();
  return useMemo(
    () =>
      (found ?? []).map((one) => ({
        id: `found-${one.kind}-${one.label}`,
        group: 'Found',
        label: one.label,
        detail: one.kind,
        run: () => {
          const params = { org };
          if (one.issue) {
            void navigate({
              to: '/$org/issues/$id',
              params: { ...params, id: one.issue },
              search: one.event ? { event: one.event } : {},
            });
          } else if (one.release) {
            void navigate({
              to: '/$org/releases/$version',
              params: { ...params, version: one.release },
            });
          } else if (one.project) {
            void navigate({ to: '/$org/issues', params, search: { project: [one.project] } });
          }
        },
      })),
    [found, navigate, org],
  );
}
