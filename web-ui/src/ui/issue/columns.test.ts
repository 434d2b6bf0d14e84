import { describe, expect, it } from 'vitest';
import { chosenOf, columns, gridOf, shows, withToggled } from './columns';

describe('columns of the stream', () => {
  it('are the usual ones for whoever chose nothing', () => {
    expect(shows(undefined, 'trend')).toBe(true);
    expect(shows(undefined, 'first_release')).toBe(false);
  });

  it('are toggled in their own order, whatever order they were chosen in', () => {
    const once = withToggled(undefined, 'last_release');
    expect(once).toBe('trend,events,users,seen,age,last_release,priority,owner');
    const twice = withToggled(chosenOf(once), 'first_release');
    expect(twice).toBe('trend,events,users,seen,age,first_release,last_release,priority,owner');
  });

  it('leave the address alone when they are the usual ones again', () => {
    expect(withToggled(chosenOf(withToggled(undefined, 'users')), 'users')).toBeUndefined();
  });

  it('ignore names that are none, and can be none at all', () => {
    const chosen = chosenOf('events,__proto__,constructor,events');
    expect([...(chosen ?? [])]).toEqual(['events']);
    expect(chosenOf('')?.size).toBe(0);
    expect(gridOf(new Set())).toBe('14px minmax(0, 1fr)');
  });

  it('have a width each', () => {
    expect(gridOf(new Set(columns.map(({ id }) => id))).split('px')).toHaveLength(
      columns.length + 2,
    );
  });
});
