import { longestQuery } from './query/parse';
import { resolveRange } from './time/range';

type Parse<T> = (value: unknown) => T | undefined;

function one(accepts: (text: string) => boolean): Parse<string> {
  return (value) => {
    const text = Array.isArray(value) ? value[0] : value;
    return typeof text === 'string' && text.length <= longestQuery && accepts(text)
      ? text
      : undefined;
  };
}

function oneOf<T extends string>(...choices: T[]): Parse<T> {
  return (value) => choices.find((choice) => choice === value);
}

const any = one(() => true);
const many: Parse<string[]> = (value) => {
  const list = Array.isArray(value) ? value : [value];
  return list.every((item) => typeof item === 'string') ? list : undefined;
};

const fields = {
  q: any,
  project: many,
  env: many,
  t: one((text) => resolveRange(text, Date.now()) !== undefined),
  sort: one((text) => /^[a-z_]{1,24}$/.test(text)),
  view: any,
  peek: any,
  cols: one((text) => /^[a-z_,]{0,200}$/.test(text)),
  event: one((text) => /^([0-9a-f]{32}|latest|first|best)$/.test(text)),
  section: any,
  frames: oneOf('app', 'all', 'raw'),
  next: any,
  code: any,
} as const;

export type SearchField = keyof typeof fields;
type Values = { [K in SearchField]?: NonNullable<ReturnType<(typeof fields)[K]>> | undefined };
export type Validated<K extends SearchField> = Pick<Values, K> & {
  /** Names of parameters that made no sense and were left out: the page says so in one line. */
  readonly ignored?: string[] | undefined;
};

/** Validates the named parameters, keeps unknown ones, drops malformed values and names them. */
export function searchOf<K extends SearchField>(...names: K[]) {
  return (raw: Record<string, unknown>): Validated<K> => {
    const { ignored: _before, ...result }: Record<string, unknown> = raw;
    const ignored = names.filter((name) => {
      if (raw[name] === undefined) {
        return false;
      }
      result[name] = fields[name](raw[name]);
      return result[name] === undefined;
    });
    return { ...result, ...(ignored.length > 0 ? { ignored } : {}) } as Validated<K>;
  };
}
