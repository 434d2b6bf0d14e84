import { theme } from '~/lib/preferences';

const cache = new Map<string, string>();
let cachedFor = '';

/** A colour token's value in the theme of this moment; computed style is read once per theme. */
export function colour(token: string): string {
  if (cachedFor !== theme.get()) {
    cache.clear();
    cachedFor = theme.get();
  }
  let value = cache.get(token);
  if (value === undefined) {
    value = getComputedStyle(document.documentElement).getPropertyValue(`--${token}`).trim();
    cache.set(token, value);
  }
  return value;
}

/** Series take colours in this order; red is for failure alone. */
export const categories = ['f-acc', 'f-cyn', 'f-vio', 'f-grn', 'f-amb', 'f-org', 'bar'] as const;

export const levelColours: Readonly<Record<string, string>> = {
  fatal: 'f-red',
  error: 'f-org',
  warning: 'f-amb',
  info: 'f-cyn',
  debug: 'bar',
};
