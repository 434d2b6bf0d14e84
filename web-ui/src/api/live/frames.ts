export interface IssueFrame {
  readonly changes: readonly {
    readonly id: number;
    readonly fields: Readonly<Record<string, unknown>>;
  }[];
  readonly fresh: readonly number[];
}

/** A frame of another version of the server is no reason to break the page: what does not fit is left out. */
export function issueFrameOf(data: unknown): IssueFrame {
  const frame = isRecord(data) ? data : {};
  return {
    changes: listOf(frame.changes).flatMap(({ id, fields }) =>
      typeof id === 'number' && isRecord(fields) ? [{ id, fields }] : [],
    ),
    fresh: listOf(frame.new).flatMap(({ id }) => (typeof id === 'number' ? [id] : [])),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
