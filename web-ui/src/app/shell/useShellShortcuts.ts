import { useNavigate } from '@tanstack/react-router';
import { landed } from '~/api/landed';
import { preferences, setPreferences, toggleTheme } from '~/lib/preferences';
import { useShortcuts } from '~/lib/shortcuts/useShortcuts';
import { openPalette } from '../palette/state';
import { navigation } from './navigation';

const group = 'Everywhere';

export function useShellShortcuts(org: string, openSheet: () => void) {
  const navigate = useNavigate();
  useShortcuts([
    {
      keys: ['mod+k'],
      label: 'Command palette',
      group,
      everywhere: true,
      run: () => openPalette(),
    },
    { keys: ['?'], label: 'Keyboard shortcuts', group, run: openSheet },
    {
      keys: ['['],
      label: 'Fold the sidebar',
      group,
      run: () => setPreferences({ sidebarCollapsed: !preferences.get().sidebarCollapsed }),
    },
    { keys: ['shift+t'], label: 'Light or dark theme', group, run: toggleTheme },
    ...navigation.flatMap((part) =>
      part.items.map((item) => ({
        keys: [item.keys],
        label: `Go to ${item.label.toLowerCase()}`,
        group: 'Go to',
        run: () => void navigate({ to: item.to, params: { org } }),
      })),
    ),
    ...(landed.status
      ? [
          {
            keys: ['g s'],
            label: 'Go to status',
            group: 'Go to',
            run: () => void navigate({ to: '/$org/status', params: { org } }),
          },
        ]
      : []),
  ]);
}
