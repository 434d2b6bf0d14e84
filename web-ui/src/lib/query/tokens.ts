/** A half-open range of the query text, in UTF-16 units as the DOM counts them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type TokenKind = 'space' | 'open' | 'close' | 'and' | 'or' | 'not' | 'term' | 'free';

/** One lexeme. A term also knows where its key, operator and value stand. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly key?: Span;
  readonly operator?: Span;
  readonly value?: Span;
  /** A quote or bracket that never closes. */
  readonly unclosed?: boolean;
}

const keyPattern = /[A-Za-z_][\w.-]*(?:\[[^\]\s]*\])?:/y;
const operatorPattern = /[<>]=?/y;
const space = /\s/;

/** Cuts a query into lexemes that cover the whole text, whatever was typed. Linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = next(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function next(text: string, start: number): Token {
  const first = text[start] ?? '';
  if (space.test(first)) {
    let end = start + 1;
    while (end < text.length && space.test(text[end] ?? '')) {
      end++;
    }
    return { kind: 'space', start, end };
  }
  if (first === '(') {
    return { kind: 'open', start, end: start + 1 };
  }
  if (first === ')') {
    return { kind: 'close', start, end: start + 1 };
  }
  if (first === '!' && start + 1 < text.length && !space.test(text[start + 1] ?? '')) {
    return { kind: 'not', start, end: start + 1 };
  }
  return termAt(text, start) ?? wordAt(text, start);
}

function termAt(text: string, start: number): Token | undefined {
  keyPattern.lastIndex = start;
  const match = keyPattern.exec(text);
  if (!match) {
    return undefined;
  }
  const key = { start, end: keyPattern.lastIndex - 1 };
  operatorPattern.lastIndex = keyPattern.lastIndex;
  const operatorStart = keyPattern.lastIndex;
  const operatorFound = operatorPattern.exec(text);
  const valueStart = operatorFound ? operatorPattern.lastIndex : operatorStart;
  const value = valueEnd(text, valueStart);
  return {
    kind: 'term',
    start,
    end: value.end,
    key,
    ...(operatorFound ? { operator: { start: operatorStart, end: valueStart } } : {}),
    value: { start: valueStart, end: value.end },
    ...(value.unclosed ? { unclosed: true } : {}),
  };
}

function wordAt(text: string, start: number): Token {
  const { end, unclosed } = valueEnd(text, start);
  const word = text.slice(start, end);
  if (word === 'AND' || word === 'OR') {
    return { kind: word === 'AND' ? 'and' : 'or', start, end };
  }
  return { kind: 'free', start, end, ...(unclosed ? { unclosed: true } : {}) };
}

function valueEnd(text: string, start: number): { end: number; unclosed: boolean } {
  if (text[start] === '"') {
    return quoted(text, start);
  }
  if (text[start] === '[') {
    const close = text.indexOf(']', start);
    return close < 0 ? { end: text.length, unclosed: true } : { end: close + 1, unclosed: false };
  }
  // Balanced parentheses belong to the word (`foo()`), an unbalanced one closes a group.
  let depth = 0;
  let end = start;
  for (; end < text.length; end++) {
    const char = text[end] ?? '';
    if (space.test(char) || (char === ')' && depth === 0)) {
      break;
    }
    depth += char === '(' ? 1 : char === ')' ? -1 : 0;
  }
  return { end, unclosed: false };
}

function quoted(text: string, start: number): { end: number; unclosed: boolean } {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') {
      at++;
    } else if (text[at] === '"') {
      return { end: at + 1, unclosed: false };
    }
  }
  return { end: text.length, unclosed: true };
}
