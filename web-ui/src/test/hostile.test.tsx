import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Breadcrumbs } from '~/ui/Breadcrumbs';
import { IssueRow } from '~/ui/issue/IssueRow';
import { JsonTree } from '~/ui/json/JsonTree';
import { jsonRows } from '~/ui/json/rows';
import { KeyValues } from '~/ui/KeyValues';
import { LongText } from '~/ui/LongText';
import { ExceptionChain } from '~/ui/stack/ExceptionChain';
import { StackTrace } from '~/ui/stack/StackTrace';

const script =
  '<script>globalThis.harmed = true</script><img src=x onerror="globalThis.harmed = true">';
const frame = (i: number) => ({
  function: `${script}${i}`,
  module: `m${i}`,
  filename: 'a.js',
  line: i,
  inApp: true,
  context: 'x'.repeat(100_000),
});
/** What a page may hold of one hostile list: far below what makes a browser slow. */
const mostNodes = 6000;

function nodes(): number {
  return document.querySelectorAll('*').length;
}

function harmed(): boolean {
  return 'harmed' in globalThis || document.querySelector('script, img') !== null;
}

describe('hostile payloads', () => {
  it('500 frames with lines of 100 KB', () => {
    const frames = Array.from({ length: 500 }, (_, i) => frame(i));
    render(<StackTrace frames={frames} mode="all" newestFirst expandAll />);
    expect(nodes()).toBeLessThan(mostNodes);
    expect(harmed()).toBe(false);
  });

  it('a chain of 500 exceptions comes in pieces', () => {
    const exceptions = Array.from({ length: 500 }, (_, i) => ({
      type: `E${i}`,
      value: script,
      stacktrace: { frames: [frame(i)] },
    }));
    render(<ExceptionChain exceptions={exceptions} mode="app" newestFirst expandAll={false} />);
    expect(nodes()).toBeLessThan(mostNodes);
    expect(screen.getByText('E499')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: /25 more causes/ }));
    expect(screen.getByText('E480')).toBeDefined();
    expect(harmed()).toBe(false);
  });

  it('10,000 tags and 10,000 breadcrumbs', () => {
    const pairs = Array.from({ length: 10_000 }, (_, i) => ({ key: `k${i}`, value: script }));
    render(<KeyValues label="Tags" pairs={pairs} />);
    const crumbs = pairs.map(({ value }) => ({ message: value, category: 'log' }));
    render(<Breadcrumbs crumbs={crumbs} kind="all" text="" />);
    expect(nodes()).toBeLessThan(mostNodes);
    expect(harmed()).toBe(false);
  });

  it('a string of a megabyte', () => {
    render(<LongText text={'y'.repeat(1_000_000)} />);
    expect(document.body.textContent?.length).toBeLessThan(2000);
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(document.body.textContent?.length).toBeLessThan(12_000);
  });

  it('JSON nested 5,000 deep, and 100,000 keys side by side', () => {
    let deep: unknown = 'end';
    for (let i = 0; i < 5000; i++) {
      deep = { n: deep };
    }
    expect(jsonRows(deep, () => true, new Map())).toHaveLength(5001);
    const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, i]));
    render(<JsonTree value={wide} label="Wide" />);
    expect(nodes()).toBeLessThan(mostNodes);
  });

  it('a row shows marks that would turn its text around', () => {
    const issue = {
      id: 1,
      version: 1,
      shortId: 'A-1',
      platform: null,
      level: 'error',
      type: `${script}\u202e`,
      value: `line one\nline two ${'z'.repeat(1_000_000)}`,
      title: '',
      culprit: null,
      status: 'unresolved',
      substatus: null,
      unhandled: false,
      priority: 'high',
      assignee: null,
      firstSeen: '2026-11-20T10:00:00Z',
      lastSeen: 'not a time',
      events: null,
      users: 1,
      commentCount: 0,
      trend: [],
    };
    render(<IssueRow issue={issue} selected={false} dense={false} />);
    expect(document.body.textContent).toContain('‹U+202E›');
    expect(document.body.textContent).not.toContain('line two');
    expect(harmed()).toBe(false);
  });
});
