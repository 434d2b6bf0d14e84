const units: Readonly<Record<string, number>> = {
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};
const relative = /^(\d{1,4})([mhdw])$/;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

export const defaultRange = '24h';
export const presets: readonly { readonly t: string; readonly label: string }[] = [
  { t: '1h', label: 'Last hour' },
  { t: '24h', label: 'Last 24 h' },
  { t: '7d', label: 'Last 7 days' },
  { t: '14d', label: 'Last 14 days' },
  { t: '30d', label: 'Last 30 days' },
  { t: '90d', label: 'Last 90 days' },
];

export interface TimeRange {
  readonly start: number;
  readonly end: number;
}

/** The URL's `t`: `24h`, or `<iso>..<iso>`. Undefined when it is neither. */
export function resolveRange(t: string, now: number): TimeRange | undefined {
  const span = relativeSpan(t);
  if (span !== undefined) {
    return { start: now - span, end: now };
  }
  const [from, to] = t.split('..');
  const start = Date.parse(from ?? '');
  const end = Date.parse(to ?? '');
  return start < end ? { start, end } : undefined;
}

export function relativeSpan(t: string): number | undefined {
  const match = relative.exec(t);
  const unit = units[match?.[2] ?? ''];
  return match && unit ? Number(match[1]) * unit : undefined;
}

export function absoluteRange(start: number, end: number): string {
  const stamp = (at: number) => `${new Date(at).toISOString().slice(0, 19)}Z`;
  return `${stamp(start)}..${stamp(Math.max(end, start + 1000))}`;
}

/** The window moved by half of itself; a relative one becomes absolute. */
export function shiftRange(t: string, direction: -1 | 1, now: number): string {
  const range = resolveRange(t, now);
  if (!range) {
    return t;
  }
  const by = ((range.end - range.start) / 2) * direction;
  return absoluteRange(range.start + by, Math.min(range.end + by, now));
}

/** What people type: `4h`, `nov 18 10:00 to 14:00`, `2026-11-18 to 2026-11-19`. Local time. */
export function parseTyped(text: string, now: number): string | undefined {
  const typed = text.trim().toLowerCase();
  if (relativeSpan(typed) !== undefined) {
    return typed;
  }
  const [left = '', right = ''] = typed.split(/\s+to\s+|\.\./);
  const start = moment(left, now);
  const end = right && moment(right, start ?? now);
  return start !== undefined && typeof end === 'number' && start < end
    ? absoluteRange(start, end)
    : undefined;
}

function moment(text: string, base: number): number | undefined {
  const day = new Date(base);
  const named = /^([a-z]{3})[a-z]*\s+(\d{1,2})(?:\s+(.*))?$/.exec(text);
  const numbered = /^(\d{4})-(\d{2})-(\d{2})(?:[t\s]+(.*))?$/.exec(text);
  let clock = text;
  if (named && months.includes(named[1] ?? '')) {
    day.setMonth(months.indexOf(named[1] ?? ''), Number(named[2]));
    clock = named[3] ?? '00:00';
  } else if (numbered) {
    day.setFullYear(Number(numbered[1]), Number(numbered[2]) - 1, Number(numbered[3]));
    clock = numbered[4] ?? '00:00';
  }
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(clock.trim());
  if (!time || Number(time[1]) > 23 || Number(time[2]) > 59) {
    return undefined;
  }
  day.setHours(Number(time[1]), Number(time[2]), Number(time[3] ?? 0), 0);
  return day.getTime();
}

export function rangeLabel(t: string): string {
  const preset = presets.find((candidate) => candidate.t === t);
  if (preset) {
    return preset.label;
  }
  if (relativeSpan(t) !== undefined) {
    return `Last ${t}`;
  }
  const range = resolveRange(t, Date.now());
  if (!range) {
    return presets[1]?.label ?? t;
  }
  const show = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  return `${show.format(range.start)} to ${show.format(range.end)}`;
}
