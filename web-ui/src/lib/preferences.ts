import { Store, useStore } from './store';
import type { Clock } from './time/format';

export interface Preferences {
  readonly theme: 'system' | 'dark' | 'light';
  readonly density: 'comfortable' | 'compact';
  readonly timeZone: string | null;
  readonly clock: 'auto' | '12' | '24';
  readonly singleKeys: boolean;
  readonly stackOrder: 'auto' | 'newest' | 'oldest';
  readonly ideLink: string | null;
  readonly sidebarCollapsed: boolean;
  readonly railHidden: boolean;
  readonly previewOpen: boolean;
  readonly previewWidth: number;
  /** Sections of the details page the user has folded. */
  readonly folded: readonly string[];
}

const key = 'faultline.preferences';

const defaults: Preferences = {
  theme: 'system',
  density: 'comfortable',
  timeZone: null,
  clock: 'auto',
  singleKeys: true,
  stackOrder: 'auto',
  ideLink: null,
  sidebarCollapsed: false,
  railHidden: false,
  previewOpen: false,
  previewWidth: 540,
  folded: [],
};

function read(): Preferences {
  try {
    return { ...defaults, ...JSON.parse(localStorage.getItem(key) ?? '{}') };
  } catch {
    // A browser without storage, or a value of somebody else: the defaults serve.
    return defaults;
  }
}

/** Kept in the browser so that the first paint knows them; the account's copy is merged in after login. */
export const preferences = new Store<Preferences>(read());

export function setPreferences(change: Partial<Preferences>): void {
  preferences.update((current) => ({ ...current, ...change }));
  try {
    localStorage.setItem(key, JSON.stringify(preferences.get()));
  } catch {
    // Private windows may refuse storage: the setting then lives as long as the page.
  }
  applyTheme();
}

export function usePreferences(): Preferences {
  return useStore(preferences);
}

export function clockOf(chosen: Preferences): Clock {
  return {
    zone: chosen.timeZone ?? undefined,
    hour12: chosen.clock === 'auto' ? undefined : chosen.clock === '12',
  };
}

export type Theme = 'dark' | 'light';

function effectiveTheme(): Theme {
  const chosen = preferences.get().theme;
  if (chosen !== 'system') {
    return chosen;
  }
  return matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
}

/** Canvases read their colours again when this changes. */
export const theme = new Store<Theme>('dark');

export function applyTheme(): void {
  const wanted = effectiveTheme();
  document.documentElement.dataset.theme = wanted;
  theme.set(wanted);
}

export function toggleTheme(): void {
  setPreferences({ theme: effectiveTheme() === 'dark' ? 'light' : 'dark' });
}
