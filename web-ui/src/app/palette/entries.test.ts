import { beforeEach, describe, expect, it } from 'vitest';
import { type Entry, looksLikeId, match, rank, remember } from './entries';

const entry = (label: string): Entry => ({ id: label, group: 'Go to', label, run: () => {} });

describe('palette', () => {
  beforeEach(() => localStorage.clear());

  it('prefers exact, then prefix, then words, then letters in order', () => {
    expect([
      match('Issues', 'issues'),
      match('Issues', 'iss'),
      match('Go to issues', 'iss'),
      match('Issues', 'iue'),
      match('Issues', 'x'),
    ]).toEqual([4, 3, 2, 1, 0]);
  });

  it('lets use decide between equals, and forgets with time', () => {
    const entries = [entry('Resolve'), entry('Releases')];
    const now = Date.now();
    remember('Releases', now);
    expect(rank(entries, 're', now)[0]?.label).toBe('Releases');
    remember('Resolve', now + 60 * 86_400_000);
    expect(rank(entries, 're', now + 60 * 86_400_000)[0]?.label).toBe('Resolve');
  });

  it('knows what names one thing', () => {
    for (const text of [
      'CHECKOUT-336',
      '8f2e41c08f2e41c08f2e41c08f2e41c0',
      '8f2e41c0-8f2e-41c0-8f2e-41c08f2e41c0',
      'https://sentry.example/issues/1',
      'shop@1.4.0',
    ]) {
      expect(looksLikeId(text), text).toBe(true);
    }
    expect(looksLikeId('connection refused')).toBe(false);
  });
});
