import { describe, expect, it } from 'vitest';
import { type Frame, libraryOf, shortModule } from './model';
import { type StackRow, stackRows } from './rows';

const app = (name: string): Frame => ({
  function: name,
  module: `com.acme.${name}`,
  inApp: true,
  line: 1,
});
const lib = (name: string): Frame => ({
  function: name,
  module: `org.spring.web.${name}`,
  inApp: false,
  line: 2,
});
const view = { mode: 'app', newestFirst: true, unfolded: new Set<number>() } as const;

function words(rows: StackRow[]): string[] {
  return rows.map((row) =>
    row.kind === 'fold'
      ? `fold ${row.count} ${row.names.join(',')}`
      : `${row.frame.function}×${row.repeats}`,
  );
}

describe('stackRows', () => {
  it('shows in-app frames newest first and names the folded ones', () => {
    const frames = [lib('a'), lib('b'), app('run'), lib('c'), app('crash')];
    expect(words(stackRows(frames, view))).toEqual([
      'crash×1',
      'fold 1 o.s.web',
      'run×1',
      'fold 2 o.s.web',
    ]);
  });

  it('keeps the crash frame even when a library threw', () => {
    expect(words(stackRows([app('run'), lib('throws')], view))).toEqual(['throws×1', 'run×1']);
  });

  it('without in-app frames shows the crash and five callers', () => {
    const frames = Array.from({ length: 40 }, (_, i) => lib(`f${i}`));
    const rows = stackRows(frames, view);
    expect(rows).toHaveLength(7);
    expect(words(rows).at(-1)).toBe('fold 34 o.s.web');
  });

  it('opens a fold in place and shows all on request', () => {
    const frames = [lib('a'), lib('b'), app('run')];
    expect(stackRows(frames, { ...view, unfolded: new Set([0]) })).toHaveLength(3);
    expect(stackRows(frames, { ...view, mode: 'all', newestFirst: false })).toHaveLength(3);
  });

  it('folds recursion, also of two frames in turn', () => {
    const one = Array.from({ length: 412 }, () => app('dive'));
    expect(words(stackRows([app('main'), ...one], view))).toEqual(['dive×412', 'main×1']);
    const two = Array.from({ length: 100 }, (_, i) => app(i % 2 ? 'pong' : 'ping'));
    expect(words(stackRows(two, view))).toEqual(['pong×50', 'ping×50']);
  });

  it('is linear: 500 and 50,000 frames alike', () => {
    const frames = Array.from({ length: 50_000 }, (_, i) => lib(`f${i}`));
    expect(stackRows(frames, { ...view, mode: 'all' })).toHaveLength(50_000);
  });

  it('survives frames without anything', () => {
    expect(stackRows([{}, {}], view)).toHaveLength(2);
    expect(stackRows([], view)).toEqual([]);
  });
});

describe('names', () => {
  it('shortens modules from the left', () => {
    expect(shortModule('com.acme.checkout.PromoService')).toBe('c.a.checkout.PromoService');
    expect(shortModule('main')).toBe('main');
  });

  it('finds the library of a frame', () => {
    expect(libraryOf({ filename: '/app/node_modules/@sentry/node/index.js' })).toBe('@sentry/node');
    expect(libraryOf({ filename: '/usr/lib/python3/site-packages/django/core.py' })).toBe('django');
    expect(libraryOf({ package: '/usr/lib/libc.so.6' })).toBe('libc.so.6');
  });
});
