export interface IssueFrame {
  readonly changes: readonly {
    readonly id: number;
    readonly fields: Readonly<Record<string, unknown>>;
  }[];
  readonly fresh: readonly number[];
  /** Something was lost on the way: lists are to be read again. */
  readonly missed: boolean;
}

/** A frame of another version of the server is no reason to break the page: what does not fit is left out. */
export function issueFrameOf(data: unknown): IssueFrame {
  const frame = isRecord(data) ? data : {};
  return {
    changes: listOf(frame.changes).flatMap(({ id, fields }) =>
      typeof id === 'number' && isRecord(fields) ? [{ id, fields }] : [],
    ),
    fresh: listOf(frame.new).flatMap(({ id }) => (typeof id === 'number' ? [id] : [])),
    missed: frame.missed === true,
  };
}

/** Whether the server itself hears of changes at the moment; undefined in a frame that does not say. */
export function liveOf(data: unknown): boolean | undefined {
  return isRecord(data) && typeof data.live === 'boolean' ? data.live : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
