import { oneLine } from '~/lib/text';

/** What a row needs to know of an issue. */
export interface RowIssue {
  readonly id: number;
  readonly version: number;
  readonly shortId: string;
  readonly platform: string | null;
  readonly level: string;
  readonly type: string | null;
  readonly value: string | null;
  readonly title: string;
  readonly culprit: string | null;
  readonly status: string;
  readonly substatus: string | null;
  readonly unhandled: boolean;
  readonly priority: string;
  readonly assignee: { readonly kind: string; readonly name: string } | null;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly events: number | null;
  readonly users: number | null;
  readonly commentCount: number;
  readonly trend?: readonly number[] | null;
  readonly firstRelease?: string | null;
  readonly lastRelease?: string | null;
}

/** Columns have fixed widths, the title takes what is left. One template for header and rows. */
export const rowGrid =
  'columns grid items-center gap-x-12 px-16 grid-cols-[14px_minmax(0,1fr)_116px_52px_52px_44px_44px_28px_28px] max-2xl:[.with-preview_&]:grid-cols-[14px_minmax(0,1fr)_52px_44px_28px_28px] max-xl:grid-cols-[14px_minmax(0,1fr)_96px_52px_44px_28px] max-md:grid-cols-[14px_minmax(0,1fr)]';

const withPreview = 'max-2xl:[.with-preview_&]:hidden';

/** Which columns give way first when the window or the preview takes the room. */
export const columnClass = {
  trend: `${withPreview} max-md:hidden`,
  events: 'max-md:hidden',
  users: `${withPreview} max-xl:hidden`,
  seen: 'max-md:hidden',
  age: `${withPreview} max-xl:hidden`,
  first_release: 'max-xl:hidden',
  last_release: 'max-xl:hidden',
  priority: 'max-xl:hidden',
  owner: 'max-md:hidden',
} as const;

export function headline(issue: Pick<RowIssue, 'type' | 'title'>): string {
  return oneLine(issue.type || issue.title, 160);
}

/** The name of a row for those who hear it: type, value, state and counts. */
export function rowName(issue: RowIssue): string {
  const state = issue.status === 'unresolved' ? (issue.substatus ?? 'ongoing') : issue.status;
  const counts = `${issue.events ?? 0} events, ${issue.users ?? 0} users`;
  return `${issue.level} ${headline(issue)}: ${oneLine(issue.value ?? '', 120)}, ${state}, ${counts}`;
}
