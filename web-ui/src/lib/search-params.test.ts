import { describe, expect, it } from 'vitest';
import { searchOf } from './search-params';
import { parseSearch, stringifySearch } from './url-search';

describe('search parameters', () => {
  const validate = searchOf('q', 'project', 't', 'event', 'frames');

  it('keeps what makes sense and what it does not know', () => {
    expect(validate({ q: 'is:new', project: 'shop', t: '24h', utm: 'x' })).toEqual({
      q: 'is:new',
      project: ['shop'],
      t: '24h',
      utm: 'x',
    });
  });

  it('drops and names what makes none', () => {
    expect(
      validate({ t: 'soon', event: '../x', frames: 'most', q: 'x'.repeat(5000) }),
    ).toMatchObject({
      t: undefined,
      event: undefined,
      ignored: ['q', 't', 'event', 'frames'],
    });
  });

  it('writes links a person can read, and reads them back', () => {
    const search = { q: 'is:unresolved level:fatal url:"a&b=c+d"', t: '24h', project: ['a', 'b'] };
    const text = stringifySearch(search);
    expect(text).toContain('q=is:unresolved+level:fatal');
    expect(parseSearch(text)).toEqual(search);
  });
});
