import { type Span, type Token, tokenize } from './tokens';

export type Node =
  | { readonly type: 'and' | 'or'; readonly parts: readonly Node[] }
  | { readonly type: 'not'; readonly part: Node }
  | {
      readonly type: 'term';
      readonly key: string;
      readonly operator: string;
      readonly value: string;
    }
  | { readonly type: 'free'; readonly text: string };

export interface QueryError extends Span {
  readonly message: string;
}

export interface ParsedQuery {
  readonly tokens: readonly Token[];
  readonly root: Node | undefined;
  readonly errors: readonly QueryError[];
}

/** The server refuses longer queries; nobody types one. */
export const longestQuery = 4000;
/** Deeper groups than a person writes; a bound keeps the recursion from the stack's end. */
const deepestGroup = 24;

/** Parses any text: what cannot be understood becomes an error with its place, the rest still has meaning. */
export function parse(text: string): ParsedQuery {
  if (text.length > longestQuery) {
    const message = `A query has at most ${longestQuery} characters, this one has ${text.length}`;
    return {
      tokens: [],
      root: undefined,
      errors: [{ start: longestQuery, end: text.length, message }],
    };
  }
  return new Parser(text).query();
}

class Parser {
  private readonly tokens: Token[];
  private readonly meaningful: Token[];
  private readonly errors: QueryError[] = [];
  private at = 0;

  constructor(private readonly text: string) {
    this.tokens = tokenize(text);
    this.meaningful = this.tokens.filter((token) => token.kind !== 'space');
  }

  query(): ParsedQuery {
    const parts: Node[] = [];
    while (this.at < this.meaningful.length) {
      const part = this.or(0);
      if (part) {
        parts.push(part);
      }
      const stray = this.meaningful[this.at];
      if (stray) {
        this.fail(stray, 'This parenthesis closes nothing');
        this.at++;
      }
    }
    return { tokens: this.tokens, root: combine('and', parts), errors: this.errors };
  }

  private or(depth: number): Node | undefined {
    const parts: Node[] = [];
    for (;;) {
      const part = this.and(depth);
      if (part) {
        parts.push(part);
      }
      const operator = this.meaningful[this.at];
      if (operator?.kind !== 'or') {
        return combine('or', parts);
      }
      this.at++;
      if (!part || this.atEnd()) {
        this.fail(operator, 'OR needs a condition on both sides');
      }
    }
  }

  private and(depth: number): Node | undefined {
    const parts: Node[] = [];
    while (!this.atEnd()) {
      const operator = this.meaningful[this.at];
      if (operator?.kind === 'or') {
        break;
      }
      if (operator?.kind === 'and') {
        this.at++;
        if (parts.length === 0 || this.atEnd()) {
          this.fail(operator, 'AND needs a condition on both sides');
        }
        continue;
      }
      const part = this.not(depth);
      if (part) {
        parts.push(part);
      }
    }
    return combine('and', parts);
  }

  private not(depth: number): Node | undefined {
    const token = this.meaningful[this.at];
    if (token?.kind !== 'not') {
      return this.term(depth);
    }
    this.at++;
    if (this.atEnd()) {
      this.fail(token, '! needs a condition after it');
      return undefined;
    }
    const part = this.term(depth);
    return part && { type: 'not', part };
  }

  private term(depth: number): Node | undefined {
    const token = this.meaningful[this.at++];
    if (!token || token.kind === 'not') {
      return undefined;
    }
    if (token.kind === 'open') {
      return this.group(token, depth + 1);
    }
    if (token.unclosed) {
      this.fail(token, 'This quote or bracket is not closed');
    }
    if (token.kind === 'term' && token.key && token.value) {
      return this.keyValue(token, token.key, token.value);
    }
    return { type: 'free', text: unquote(this.text.slice(token.start, token.end)) };
  }

  private keyValue(token: Token, keySpan: Span, valueSpan: Span): Node {
    const key = this.text.slice(keySpan.start, keySpan.end);
    if (valueSpan.start === valueSpan.end) {
      this.fail(token, `${key} needs a value`);
    }
    const operator = token.operator
      ? this.text.slice(token.operator.start, token.operator.end)
      : '';
    const value = unquote(this.text.slice(valueSpan.start, valueSpan.end));
    return { type: 'term', key, operator, value };
  }

  private group(open: Token, depth: number): Node | undefined {
    if (depth > deepestGroup) {
      this.fail(open, `Groups may nest ${deepestGroup} deep`);
      this.at = this.meaningful.length;
      return undefined;
    }
    const inner = this.or(depth);
    if (this.meaningful[this.at]?.kind === 'close') {
      this.at++;
    } else {
      this.fail(open, 'This parenthesis is not closed');
    }
    if (!inner) {
      this.fail(open, 'This group is empty');
    }
    return inner;
  }

  private atEnd(): boolean {
    const token = this.meaningful[this.at];
    return !token || token.kind === 'close';
  }

  private fail(span: Span, message: string): void {
    this.errors.push({ start: span.start, end: span.end, message });
  }
}

function combine(type: 'and' | 'or', parts: readonly Node[]): Node | undefined {
  return parts.length > 1 ? { type, parts } : parts[0];
}

function unquote(text: string): string {
  return text.startsWith('"') ? text.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1') : text;
}
