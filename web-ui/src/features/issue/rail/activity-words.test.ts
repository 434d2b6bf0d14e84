import { describe, expect, it } from 'vitest';
import { wordsOf } from './activity-words';

const people = { members: [{ id: 1, name: 'mira' }], teams: [{ id: 7, name: 'payments' }] };
const line = (kind: string, data: Record<string, unknown> = {}, actor = 'jonas') =>
  wordsOf(
    { id: 1, at: '2026-11-20T10:00:00Z', kind, data, actor: actor ? { id: 2, name: actor } : null },
    people,
  );

describe('wordsOf', () => {
  it.each([
    ['assigned', { user: 1 }, 'jonas assigned to mira'],
    ['assigned', { team: 7 }, 'jonas assigned to #payments'],
    ['assigned', { user: 99 }, 'jonas assigned to a former member'],
    ['assigned', {}, 'jonas assigned to nobody'],
    ['priority', { priority: 'high' }, 'jonas set the priority to high'],
    ['resolved', { in: 'in_release', release: 'shop@2' }, 'jonas resolved in shop@2'],
    ['resolved', { in: 'in_next_release' }, 'jonas resolved in the next release'],
    ['archived', { escalating: true }, 'jonas archived until it escalates'],
    ['archived', { events: 1 }, 'jonas archived until 1 more event'],
    ['archived', { until: '2026-11-21T10:00:00Z' }, 'jonas archived until 2026-11-21 10:00 UTC'],
    ['archived', {}, 'jonas archived for good'],
    ['merged', { issues: [4, 5] }, 'jonas merged 2 issues'],
    ['of_a_later_version', {}, 'jonas of a later version'],
  ])('says %s %j', (kind, data, words) => {
    expect(line(kind, data)).toBe(words);
  });

  it('begins with what happened where nobody did it', () => {
    expect(line('regressed', { release: 'shop@2' }, '')).toBe('Regressed in shop@2');
    expect(line('comment', {}, '')).toBe('Commented:');
  });

  it('shows marks that would turn a release around by name', () => {
    expect(line('regressed', { release: '\u202egpj' }, '')).toBe('Regressed in ‹U+202E›gpj');
  });
});
