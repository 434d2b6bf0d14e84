import { describe, expect, it } from 'vitest';
import { ago, duration, shortAge, utc } from './format';
import { parseTyped, resolveRange, shiftRange } from './range';

const now = Date.parse('2026-11-20T12:00:00Z');

describe('ages', () => {
  it.each([
    [0, 'now'],
    [59_000, 'now'],
    [24 * 60_000, '24m'],
    [15 * 3_600_000, '15h'],
    [27 * 86_400_000, '27d'],
    [95 * 86_400_000, '3mo'],
    [800 * 86_400_000, '2y'],
    [-5000, 'now'],
  ])('%d ms is %s', (age, text) => {
    expect(shortAge(now - age, now)).toBe(text);
  });

  it('says the date after seven days and for a future time', () => {
    expect(ago(now - 2 * 60_000, now)).toBe('2 min ago');
    expect(ago(now - 8 * 86_400_000, now, { zone: 'UTC' })).toBe('12 Nov 2026');
    expect(ago(now + 86_400_000, now, { zone: 'UTC' })).toContain('21 Nov 2026');
  });

  it('survives times that are none', () => {
    expect(utc(Number.NaN)).toBe('');
    expect(ago(Number.NaN, now)).toBe('unknown time');
  });

  it('writes durations in the unit that fits', () => {
    expect([duration(38), duration(1920), duration(61_000), duration(3_700_000)]).toEqual([
      '38 ms',
      '1.9 s',
      '1 min 1 s',
      '1 h 1 min',
    ]);
  });
});

describe('ranges', () => {
  it('resolves relative and absolute ones, nothing else', () => {
    expect(resolveRange('24h', now)).toEqual({ start: now - 86_400_000, end: now });
    expect(resolveRange('2026-11-18T04:00Z..2026-11-18T10:00Z', now)?.end).toBe(
      Date.parse('2026-11-18T10:00Z'),
    );
    for (const wrong of ['', 'yesterday', '24', '2026..2025', '..', '99999h']) {
      expect(resolveRange(wrong, now)).toBeUndefined();
    }
  });

  it('reads what people type', () => {
    expect(parseTyped('4h', now)).toBe('4h');
    const typed = parseTyped('nov 18 10:00 to 14:00', now);
    const range = resolveRange(typed ?? '', now);
    expect(range && range.end - range.start).toBe(4 * 3_600_000);
    expect(parseTyped('nov 18 25:00 to 26:00', now)).toBeUndefined();
  });

  it('shifts by half a window, never past now', () => {
    const shifted = resolveRange(shiftRange('24h', -1, now), now);
    expect(shifted?.end).toBe(now - 43_200_000);
    expect(resolveRange(shiftRange('24h', 1, now), now)?.end).toBeLessThanOrEqual(now);
  });
});
