import { describe, expect, it } from 'vitest';
import { caretContext, complete, conditions, negate, step, withFilter } from './edit';
import { longestQuery, parse } from './parse';
import { tokenize } from './tokens';

describe('parse', () => {
  it('binds OR looser than AND, written or not', () => {
    expect(parse('a:1 b:2 OR c:3 AND d:4').root).toMatchObject({
      type: 'or',
      parts: [
        { type: 'and', parts: [{ key: 'a' }, { key: 'b' }] },
        { type: 'and', parts: [{ key: 'c' }, { key: 'd' }] },
      ],
    });
  });

  it('reads operators, quotes, lists, tags and negation', () => {
    expect(parse('!level:[fatal, error]').root).toMatchObject({
      type: 'not',
      part: { key: 'level', value: '[fatal, error]' },
    });
    expect(parse('timesSeen:>=100').root).toMatchObject({ operator: '>=', value: '100' });
    expect(parse('tags[a b]:x').errors).toEqual([]);
    expect(parse('message:"a \\"b\\" c"').root).toMatchObject({ value: 'a "b" c' });
    expect(parse('stack.function:run()').root).toMatchObject({ value: 'run()' });
    expect(parse('(error.type:Foo())').errors).toEqual([]);
  });

  it.each([
    ['level:', 'needs a value', 0],
    ['a:1 "open', 'not closed', 4],
    ['(a:1', 'not closed', 0],
    ['a:1)', 'closes nothing', 3],
    ['a:1 OR', 'both sides', 4],
    ['AND a:1', 'both sides', 0],
    ['()', 'empty', 0],
  ])('%s names the place of the mistake', (text, message, start) => {
    const [error] = parse(text).errors;
    expect(error?.message).toContain(message);
    expect(error?.start).toBe(start);
  });

  it('covers every character whatever is typed', () => {
    let seed = 7;
    const alphabet = 'ab:!()[]"\\ <>=*ORAND,\u202e😀';
    for (let round = 0; round < 500; round++) {
      let text = '';
      for (let i = 0; i < 30; i++) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        text += alphabet[seed % alphabet.length] ?? '';
      }
      expect(
        tokenize(text)
          .map((token) => text.slice(token.start, token.end))
          .join(''),
      ).toBe(text);
      parse(text);
    }
  });

  it('refuses what is too long or too deep instead of freezing', () => {
    expect(parse('x'.repeat(1_000_000)).errors[0]?.start).toBe(longestQuery);
    expect(parse('('.repeat(2000)).errors.length).toBeGreaterThan(0);
  });
});

describe('edit', () => {
  it('knows key and value positions', () => {
    expect(caretContext('is:unresolved lev', 17)).toMatchObject({ position: 'key', prefix: 'lev' });
    expect(caretContext('level:fa', 8)).toMatchObject({
      position: 'value',
      key: 'level',
      prefix: 'fa',
    });
    expect(caretContext('a:1 ', 4)).toMatchObject({ position: 'key', prefix: '', start: 4 });
  });

  it('completes in place and leaves one space', () => {
    const text = 'lev is:new';
    expect(complete(text, caretContext(text, 3), 'level:')).toEqual({
      text: 'level: is:new',
      caret: 6,
    });
    expect(complete('level:fa', caretContext('level:fa', 8), 'fatal').text).toBe('level:fatal ');
  });

  it('negates and steps the condition under the caret', () => {
    expect(negate('a:1 b:2', 6)?.text).toBe('a:1 !b:2');
    expect(negate('a:1 !b:2', 7)?.text).toBe('a:1 b:2');
    expect(step('age:-24h', 6, 1)?.text).toBe('age:-25h');
    expect(step('timesSeen:>9', 11, 1)?.text).toBe('timesSeen:>10');
    expect(step('level:error', 8, 1)).toBeUndefined();
  });

  it('adds a filter once and replaces its opposite', () => {
    expect(withFilter('is:new', 'url', 'a b')).toBe('is:new url:"a b"');
    expect(withFilter('is:new url:"a b"', 'url', 'a b', true)).toBe('is:new !url:"a b"');
    expect(withFilter('a:1 OR b:2', 'c', '3')).toBe('(a:1 OR b:2) c:3');
  });

  it('cuts a query into its conditions', () => {
    expect(conditions('is:new !level:info (a:1 OR b:2) x')).toEqual([
      'is:new',
      '!level:info',
      '(a:1 OR b:2)',
      'x',
    ]);
  });
});
