export interface JsonRow {
  readonly path: string;
  readonly depth: number;
  readonly name: string;
  readonly value: unknown;
  readonly kind: 'leaf' | 'open' | 'folded' | 'more';
  readonly size: number;
}

/** A node with more children than this shows them in pieces: 10,000 keys are a click away, not a wall. */
export const pieceSize = 200;

const plainKey = /^[A-Za-z_$][\w$]*$/;

function childPath(path: string, name: string, inArray: boolean): string {
  return inArray
    ? `${path}[${name}]`
    : plainKey.test(name)
      ? `${path}.${name}`
      : `${path}[${JSON.stringify(name)}]`;
}

/**
 * The rows in view order. Walks open nodes only, without recursion: a payload nested ten thousand deep
 * is a payload like any other.
 */
export function jsonRows(
  value: unknown,
  isOpen: (path: string, depth: number) => boolean,
  pieces: ReadonlyMap<string, number>,
): JsonRow[] {
  const rows: JsonRow[] = [];
  const stack: JsonRow[] = [rowFor('$', 0, '', value, isOpen)];
  for (let row = stack.pop(); row; row = stack.pop()) {
    rows.push(row);
    if (row.kind === 'open') {
      const inArray = Array.isArray(row.value);
      const entries = Object.entries(row.value as object);
      const limit = pieces.get(row.path) ?? pieceSize;
      if (entries.length > limit) {
        stack.push({ ...row, kind: 'more', depth: row.depth + 1, size: entries.length - limit });
      }
      for (const [name, child] of entries.slice(0, limit).reverse()) {
        stack.push(rowFor(childPath(row.path, name, inArray), row.depth + 1, name, child, isOpen));
      }
    }
  }
  return rows;
}

function rowFor(
  path: string,
  depth: number,
  name: string,
  value: unknown,
  isOpen: (path: string, depth: number) => boolean,
): JsonRow {
  const size = value !== null && typeof value === 'object' ? Object.keys(value).length : 0;
  const kind = size === 0 ? 'leaf' : isOpen(path, depth) ? 'open' : 'folded';
  return { path, depth, name, value, kind, size };
}
