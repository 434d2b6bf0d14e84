/** Columns of the stream in their order, with their widths; only the title takes what is left. */
export const columns = [
  { id: 'trend', label: 'Trend', width: 116, usual: true },
  { id: 'events', label: 'Events', width: 52, usual: true },
  { id: 'users', label: 'Users', width: 52, usual: true },
  { id: 'seen', label: 'Seen', width: 44, usual: true },
  { id: 'age', label: 'Age', width: 44, usual: true },
  { id: 'first_release', label: 'First release', width: 120, usual: false },
  { id: 'last_release', label: 'Last release', width: 120, usual: false },
  { id: 'priority', label: 'Priority', width: 28, usual: true },
  { id: 'owner', label: 'Owner', width: 28, usual: true },
] as const;

export type ColumnId = (typeof columns)[number]['id'];

/** What the reader chose; undefined is what everybody sees who chose nothing. */
export type Chosen = ReadonlySet<ColumnId> | undefined;

const usual: ReadonlySet<ColumnId> = new Set(
  columns.filter((column) => column.usual).map(({ id }) => id),
);

/** From the address: names with commas between them, unknown ones left out. */
export function chosenOf(text: string | undefined): Chosen {
  const names = new Set(text?.split(','));
  return text === undefined
    ? undefined
    : new Set(columns.filter(({ id }) => names.has(id)).map(({ id }) => id));
}

export const shows = (chosen: Chosen, id: ColumnId): boolean => (chosen ?? usual).has(id);

/** The grid of a row for a choice. */
export function gridOf(chosen: ReadonlySet<ColumnId>): string {
  const widths = columns.filter(({ id }) => chosen.has(id)).map(({ width }) => `${width}px`);
  return ['14px', 'minmax(0, 1fr)', ...widths].join(' ');
}

/** The choice with one column more or less, as it stands in the address; nothing when it is the usual one. */
export function withToggled(chosen: Chosen, id: ColumnId): string | undefined {
  const now = columns
    .map((column) => column.id)
    .filter((one) => shows(chosen, one) !== (one === id));
  const same = now.length === usual.size && now.every((one) => usual.has(one));
  return same ? undefined : now.join(',');
}
