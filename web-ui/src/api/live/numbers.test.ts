import { afterEach, describe, expect, it } from 'vitest';
import { issueFixture } from '~/test/fixtures';
import type { IssuePage } from '../issues/list';
import { withNumbers } from './numbers';
import { clearFresh, fresh } from './state';

const page = (...items: IssuePage['items']): IssuePage => ({
  items,
  next: null,
  total: { value: items.length, exact: true },
  events: items.reduce((sum, one) => sum + one.events, 0),
});
const shown = (...pages: IssuePage[]) => ({ pages, pageParams: pages.map(() => '') });

describe('numbers of rows', () => {
  afterEach(clearFresh);
  const first = { ...issueFixture(1), events: 3 };
  const second = { ...issueFixture(2), events: 5 };

  it('change in place, while rows keep their order', () => {
    const busier = { ...second, events: 90, title: 'renamed meanwhile' };
    const { pages } = withNumbers(shown(page(first, second)), page(busier, first));
    expect(pages[0]?.items.map(({ id, events }) => [id, events])).toEqual([
      [1, 3],
      [2, 90],
    ]);
    expect(pages[0]?.items[1]?.title).toBe(second.title);
    expect(pages[0]?.events).toBe(93);
  });

  it('leave a row as it is where nothing moved', () => {
    const { pages } = withNumbers(shown(page(first)), page({ ...first }));
    expect(pages[0]?.items[0]).toBe(first);
  });

  it('do not bring rows: what is new waits to be asked for', () => {
    const { pages } = withNumbers(shown(page(first)), page(issueFixture(9), first));
    expect(pages[0]?.items).toHaveLength(1);
    expect([...fresh.get()]).toEqual([9]);
  });
});
