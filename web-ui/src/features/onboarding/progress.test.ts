import { describe, expect, it } from 'vitest';
import type { ProjectKey, Receipt } from '~/api/types/project';
import { platformChoices } from '~/ui/platforms';
import { progressOf } from './progress';
import { curl, guideFor, parseDsn } from './snippets';

const key = { active: true } as ProjectKey;
const receipt = (change: Partial<Receipt>): Receipt => ({
  at: '2026-11-20T10:00:00Z',
  status: 200,
  code: null,
  detail: null,
  client: { ip: '10.4.2.17', sdk: 'sentry.java/8.62.0' },
  eventId: null,
  outcome: null,
  outcomeReason: null,
  issue: null,
  ...change,
});

describe('progressOf', () => {
  it('waits while nothing came', () => {
    const states = progressOf(key, true, []).steps.map((step) => step.state);
    expect(states).toEqual(['done', 'done', 'waiting', 'waiting']);
  });

  it.each([
    [{ status: 401 }, 'wrong key', 'keys'],
    [{ status: 403 }, 'refused', 'keys'],
    [{ status: 413 }, 'too large', undefined],
    [{ status: 429, detail: 'The key allows 0 events per minute' }, 'rate limited', 'limits'],
    [{ outcome: 'filtered', outcomeReason: 'localhost' }, 'filter', 'filters'],
  ])('names the cause of %j', (change, words, settings) => {
    const { problem, steps } = progressOf(key, true, [receipt(change)]);
    expect(problem?.title).toContain(words);
    expect(problem?.settings).toBe(settings);
    expect(steps[2]?.text).toContain('10.4.2.17');
  });

  it('is done when one was stored, whatever failed since', () => {
    const issue = { id: 1, shortId: 'SHOP-1', title: 'Error' };
    const progress = progressOf(key, true, [
      receipt({ status: 429 }),
      receipt({ outcome: 'stored', issue }),
    ]);
    expect(progress.issue).toEqual(issue);
    expect(progress.problem).toBeUndefined();
  });
});

describe('snippets', () => {
  const dsn = 'https://9f1c4d0e77ab9f1c4d0e77ab9f1c4d0e@errors.example/4';

  it('put the DSN into the configuration of every platform', () => {
    for (const { id } of platformChoices) {
      const guide = guideFor(id, dsn);
      expect(guide.configure.code, id).toContain(dsn);
      expect(guide.install.length, id).toBeGreaterThan(0);
    }
  });

  it('take a DSN apart', () => {
    expect(parseDsn(dsn)).toEqual({
      origin: 'https://errors.example',
      key: '9f1c4d0e77ab9f1c4d0e77ab9f1c4d0e',
      project: '4',
    });
    expect(parseDsn('nothing')).toBeUndefined();
    expect(curl(dsn)).toContain('https://errors.example/api/4/store/');
  });
});
