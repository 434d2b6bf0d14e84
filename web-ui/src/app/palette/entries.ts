import type { Target } from '~/lib/target';

export interface Entry {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly keys?: string | undefined;
  readonly refused?: string | undefined;
  readonly run: () => void;
}

const usesKey = 'faultline.palette';
const halfLife = 14 * 86_400_000;

interface Use {
  readonly score: number;
  readonly at: number;
}

function uses(): Record<string, Use> {
  try {
    return JSON.parse(localStorage.getItem(usesKey) ?? '{}');
  } catch {
    return {};
  }
}

/** Counts a choice; older choices fade with a half life of a fortnight. */
export function remember(id: string, now = Date.now()): void {
  const all = uses();
  all[id] = { score: weight(all[id], now) + 1, at: now };
  try {
    localStorage.setItem(usesKey, JSON.stringify(all));
  } catch {
    // Without storage the order is that of the menu.
  }
}

function weight(use: Use | undefined, now: number): number {
  return use ? use.score * 0.5 ** ((now - use.at) / halfLife) : 0;
}

/** Exact, then prefix of a word, then letters in order. 0 is no match. */
export function match(label: string, typed: string): number {
  const text = label.toLowerCase();
  const wanted = typed.toLowerCase();
  if (text === wanted) {
    return 4;
  }
  if (text.startsWith(wanted)) {
    return 3;
  }
  if (text.split(/[\s/:-]+/).some((word) => word.startsWith(wanted))) {
    return 2;
  }
  let at = -1;
  for (const letter of wanted) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) {
      return 0;
    }
  }
  return 1;
}

/** Entries that match, the best and the most used first; groups keep their order. */
export function rank(entries: readonly Entry[], typed: string, now = Date.now()): Entry[] {
  if (typed === '') {
    return [...entries];
  }
  const used = uses();
  return entries
    .map((entry) => ({
      entry,
      score: match(entry.label, typed) * 10 + Math.min(9, weight(used[entry.id], now)),
    }))
    .filter(({ score }) => score >= 10)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

export function targetEntries(target: Target | undefined): Entry[] {
  return (target?.actions ?? []).map((action) => ({
    id: `do-${action.id}`,
    group: target?.name.match(/^\d/) ? 'Selection' : 'This issue',
    label: action.label,
    keys: action.keys,
    refused: action.refused,
    run: action.run,
  }));
}

/** Texts that name one thing: those are looked up on the server at once. */
export function looksLikeId(text: string): boolean {
  return (
    /^[0-9a-f]{16}$|^[0-9a-f]{32}$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ||
    /^[A-Z][A-Z0-9_-]*-[0-9A-Z]+$/i.test(text) ||
    /^https?:\/\//.test(text) ||
    /[@v]?\d+\.\d+/.test(text)
  );
}
