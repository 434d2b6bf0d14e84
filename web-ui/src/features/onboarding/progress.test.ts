import { describe, expect, it } from 'vitest';
import type { Receipt } from '~/api/project';
import { platformChoices } from '~/ui/platforms';
import { progressOf } from './progress';
import { curl, guideFor, parseDsn } from './snippets';

const key = { active: true };
const receipt = (change: Partial<Receipt>): Receipt => ({
  at: '2026-11-20T10:00:00Z',
  status: 200,
  code: 'accepted',
  detail: 'Accepted.',
  stage: 'log',
  clientAddress: '10.4.2.17',
  sdk: 'sentry.java/8.62.0',
  items: [],
  ...change,
});
const event = { kind: 'event' as const, label: 'Boom' };

describe('progressOf', () => {
  it('waits while nothing came', () => {
    const states = progressOf(key, true, []).steps.map((step) => step.state);
    expect(states).toEqual(['done', 'done', 'waiting', 'waiting']);
  });

  it('knows a project that reported before the receipts were forgotten', () => {
    const before = { shortId: 'SHOP-1', title: 'Boom' };
    const known = progressOf(key, true, [], [], before);
    expect(known.issue).toEqual(before);
    expect(known.steps.every((step) => step.state === 'done')).toBe(true);
    // A refusal of now matters more than what was once.
    const refused = progressOf(key, true, [receipt({ status: 429 })], [], before);
    expect(refused.issue).toBeUndefined();
    expect(refused.problem?.settings).toBe('limits');
  });

  it.each([
    [403, 'key_unknown', 'with a wrong key (403)', 'keys'],
    [403, 'key_rotated', 'replaced', 'keys'],
    [403, 'origin_not_allowed', 'origin', 'keys'],
    [403, 'address_blocked', 'refused', 'keys'],
    [401, 'signature_wrong', 'signed', 'keys'],
    [413, 'body_too_large', 'too large', undefined],
    [429, 'rate_limited', 'rate limited', 'limits'],
    [418, 'of_a_later_version', 'refused', undefined],
  ])('names the cause of %d %s', (status, code, words, settings) => {
    const { problem, steps } = progressOf(key, true, [
      receipt({ status, code, detail: 'The key allows 0 events per minute.' }),
    ]);
    expect(problem?.title).toContain(words);
    expect(problem?.fix).toContain('The key allows 0 events per minute.');
    expect(problem?.settings).toBe(settings);
    expect(steps[2]?.text).toContain('10.4.2.17');
  });

  it('is done when the event has an issue, whatever failed since', () => {
    const progress = progressOf(
      key,
      true,
      [receipt({ status: 429 }), receipt({})],
      [{ ...event, issue: 'SHOP-1' }],
    );
    expect(progress.issue).toEqual({ shortId: 'SHOP-1', title: 'Boom' });
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
