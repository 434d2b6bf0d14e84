import { preferences, setPreferences } from '~/lib/preferences';
import { useShortcuts } from '~/lib/shortcuts/useShortcuts';
import { shiftRange } from '~/lib/time/range';

const group = 'Time';
const steps = [
  ['t 1', 'Last hour', '1h'],
  ['t 2', 'Last 24 hours', '24h'],
  ['t 3', 'Last 7 days', '7d'],
  ['t 4', 'Last 30 days', '30d'],
] as const;
const utc = 'UTC';

/** The keys of a time range, wherever one can be chosen. */
export function useTimeKeys(t: string, change: (t: string) => void): void {
  useShortcuts([
    ...steps.map(([keys, label, to]) => ({ keys: [keys], label, group, run: () => change(to) })),
    {
      keys: ['t arrowleft'],
      label: 'Earlier',
      group,
      run: () => change(shiftRange(t, -1, Date.now())),
    },
    {
      keys: ['t arrowright'],
      label: 'Later',
      group,
      run: () => change(shiftRange(t, 1, Date.now())),
    },
    {
      keys: ['t u'],
      label: 'Local time or UTC',
      group,
      run: () => setPreferences({ timeZone: preferences.get().timeZone === utc ? null : utc }),
    },
  ]);
}
