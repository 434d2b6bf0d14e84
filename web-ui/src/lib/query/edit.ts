import { parse } from './parse';
import { type Token, tokenize } from './tokens';

export interface Edit {
  readonly text: string;
  readonly caret: number;
}

/** Where the caret stands: what is being typed, and which range a completion would replace. */
export interface CaretContext {
  readonly position: 'key' | 'value';
  readonly key?: string;
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
}

export function caretContext(text: string, caret: number): CaretContext {
  const token = tokenAt(text, caret);
  if (token?.kind === 'term' && token.key && token.value && caret > token.key.end) {
    const start = Math.min(token.value.start, caret);
    const key = text.slice(token.key.start, token.key.end);
    return {
      position: 'value',
      key,
      prefix: text.slice(start, caret),
      start,
      end: token.value.end,
    };
  }
  if (token && (token.kind === 'free' || token.kind === 'term')) {
    return {
      position: 'key',
      prefix: text.slice(token.start, caret),
      start: token.start,
      end: token.end,
    };
  }
  return { position: 'key', prefix: '', start: caret, end: caret };
}

export function complete(text: string, context: CaretContext, insert: string): Edit {
  const gap = insert.endsWith(':') || text[context.end] === ' ' ? '' : ' ';
  const head = text.slice(0, context.start) + insert + gap;
  const tail = text.slice(context.end);
  return { text: head + (gap ? tail.replace(/^ /, '') : tail), caret: head.length };
}

/** `!` before the condition under the caret, or away from it. */
export function negate(text: string, caret: number): Edit | undefined {
  const token = tokenAt(text, caret);
  if (!token || (token.kind !== 'term' && token.kind !== 'free')) {
    return undefined;
  }
  if (text[token.start - 1] === '!') {
    return { text: text.slice(0, token.start - 1) + text.slice(token.start), caret: caret - 1 };
  }
  return { text: `${text.slice(0, token.start)}!${text.slice(token.start)}`, caret: caret + 1 };
}

/** Alt and an arrow: counts go by one, ages by their own unit. */
export function step(text: string, caret: number, by: 1 | -1): Edit | undefined {
  const token = tokenAt(text, caret);
  if (token?.kind !== 'term' || !token.value) {
    return undefined;
  }
  const value = text.slice(token.value.start, token.value.end);
  const number = /^([+-]?)(\d+)(\D*)$/.exec(value);
  if (!number) {
    return undefined;
  }
  const [, sign = '', digits = '0', unit = ''] = number;
  const stepped = `${sign}${Math.max(0, Number(digits) + by)}${unit}`;
  const head = text.slice(0, token.value.start) + stepped;
  return { text: head + text.slice(token.value.end), caret: head.length };
}

export function quoteValue(value: string): string {
  return /^[^\s"()[\]!<>*,:\\]+$/.test(value) && value !== 'AND' && value !== 'OR'
    ? value
    : `"${value.replace(/(["\\])/g, '\\$1')}"`;
}

/** Adds `key:value` once; a condition that says the opposite is taken away. */
export function withFilter(text: string, key: string, value: string, exclude = false): string {
  const condition = `${key}:${quoteValue(value)}`;
  const wanted = exclude ? `!${condition}` : condition;
  if (parse(text).root?.type === 'or') {
    return `(${text.trim()}) ${wanted}`;
  }
  const kept = conditions(text).filter((part) => part !== condition && part !== `!${condition}`);
  return [...kept, wanted].join(' ');
}

/** The top level parts of a query as text: what "which condition removes most" tries to leave out. */
export function conditions(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = -1;
  for (const token of tokenize(text)) {
    depth += token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0;
    if (start < 0 && token.kind !== 'space') {
      start = token.start;
    }
    const glued = token.kind === 'not' || token.kind === 'or' || token.kind === 'and';
    if (start >= 0 && depth <= 0 && token.kind !== 'space' && !glued) {
      parts.push(text.slice(start, token.end));
      start = -1;
    }
  }
  if (start >= 0) {
    parts.push(text.slice(start).trimEnd());
  }
  return parts;
}

function tokenAt(text: string, caret: number): Token | undefined {
  return tokenize(text).find(
    (token) => token.kind !== 'space' && token.start < caret && caret <= token.end,
  );
}

const mostTries = 6;

/** The query with each of its conditions left out in turn. */
export function withoutCondition(text: string): { without: string; q: string }[] {
  const parts = conditions(text);
  return parts.slice(0, mostTries).map((without, index) => ({
    without,
    q: parts.filter((_, at) => at !== index).join(' '),
  }));
}
