import { describe, expect, it } from 'vitest';
import { bytes, compact, percent, percentWhole, plural } from './number';
import { initials, oneLine, plain, safeHref, samePath } from './text';

describe('payload text', () => {
  it('shows marks that would reorder or hide text', () => {
    expect(plain('a\u202egpj.exe')).toBe('a‹U+202E›gpj.exe');
    expect(plain('x\u0000y\u200bz')).toBe('x‹U+0000›y‹U+200B›z');
    expect(plain('line\nnext\ttab')).toBe('line\nnext\ttab');
  });

  it('clamps a megabyte', () => {
    expect(plain('x'.repeat(1_000_000)).length).toBe(2001);
    expect(oneLine('first\nsecond')).toBe('first');
  });

  it('links http only, stays on this origin', () => {
    expect(safeHref('https://a.example/x')).toBe('https://a.example/x');
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc', 'nothing']) {
      expect(safeHref(bad)).toBeUndefined();
    }
    expect(samePath('/acme/issues?q=a#b')).toBe('/acme/issues?q=a#b');
    for (const bad of ['//evil.example', '/\\evil.example', 'https://evil.example', undefined]) {
      expect(samePath(bad)).toBeUndefined();
    }
  });

  it('makes initials of any name', () => {
    expect(['Mira Okafor', 'a', '', 'jo-ann.smith'].map(initials)).toEqual(['MO', 'A', '?', 'JS']);
  });
});

describe('numbers', () => {
  it('keeps columns narrow', () => {
    expect([0, 999, 1284, 46_200, 128_000, 999_499, 999_500, 4_100_000].map(compact)).toEqual([
      '0',
      '999',
      '1.3k',
      '46.2k',
      '128k',
      '999k',
      '1M',
      '4.1M',
    ]);
  });

  it('never rounds a share into a lie', () => {
    expect(percent(0.0004)).toBe('0.04 %');
    expect(percent(0.00001)).toBe('< 0.01 %');
    expect(percentWhole(0.999)).toBe('> 99%');
    expect(percentWhole(0.001)).toBe('< 1%');
    expect([bytes(512), bytes(1_210_000_000_000)]).toEqual(['512 B', '1.2 TB']);
    expect([plural(1, 'issue'), plural(1284, 'issue')]).toEqual(['1 issue', '1,284 issues']);
  });
});
