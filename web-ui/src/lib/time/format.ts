const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export interface Clock {
  /** IANA name; undefined is the browser's own zone. */
  readonly zone?: string | undefined;
  readonly hour12?: boolean | undefined;
}

/** "24m", "15h", "3mo": the age of something in the tightest column. */
export function shortAge(at: number, now: number): string {
  const age = Math.max(0, now - at);
  if (age < minute) {
    return 'now';
  }
  if (age < hour) {
    return `${Math.floor(age / minute)}m`;
  }
  if (age < day) {
    return `${Math.floor(age / hour)}h`;
  }
  const days = Math.floor(age / day);
  if (days < 30) {
    return `${days}d`;
  }
  return days < 365 ? `${Math.floor(days / 30)}mo` : `${Math.floor(days / 365)}y`;
}

/** In running text: relative below seven days, then the date. */
export function ago(at: number, now: number, clock: Clock = {}): string {
  const age = now - at;
  if (age < -minute) {
    return dateTime(at, clock);
  }
  if (age < minute) {
    return 'just now';
  }
  if (age < hour) {
    return `${Math.floor(age / minute)} min ago`;
  }
  if (age < day) {
    return `${Math.floor(age / hour)} h ago`;
  }
  return age < 7 * day ? `${Math.floor(age / day)} d ago` : date(at, clock);
}

export function duration(ms: number): string {
  if (ms < 1000) {
    return `${Math.round(ms)} ms`;
  }
  if (ms < minute) {
    return `${Number((ms / 1000).toFixed(ms < 10_000 ? 1 : 0))} s`;
  }
  if (ms < hour) {
    return `${Math.floor(ms / minute)} min ${Math.floor((ms % minute) / 1000)} s`;
  }
  return ms < day
    ? `${Math.floor(ms / hour)} h ${Math.floor((ms % hour) / minute)} min`
    : `${Math.floor(ms / day)} d ${Math.floor((ms % day) / hour)} h`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(at: number, clock: Clock, options: Intl.DateTimeFormatOptions): string {
  if (Number.isNaN(at)) {
    return 'unknown time';
  }
  const key = JSON.stringify([clock.zone, clock.hour12, options]);
  let formatter = formats.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', {
      ...options,
      timeZone: clock.zone,
      hour12: clock.hour12,
    });
    formats.set(key, formatter);
  }
  return formatter.format(at);
}

export function date(at: number, clock: Clock = {}): string {
  return format(at, clock, { day: 'numeric', month: 'short', year: 'numeric' });
}

export function dateTime(at: number, clock: Clock = {}): string {
  return format(at, clock, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
}

/** Clock time with milliseconds, for breadcrumbs. */
export function clockTime(at: number, clock: Clock = {}): string {
  return format(at, clock, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
  });
}

/** Axis labels: the clock within a day, the day over several. */
export function axisLabel(at: number, spanMs: number, clock: Clock = {}): string {
  return spanMs <= 2 * day
    ? format(at, clock, { hour: '2-digit', minute: '2-digit' })
    : format(at, clock, { day: 'numeric', month: 'short' });
}

export function utc(at: number): string {
  return Number.isNaN(at) ? '' : `${new Date(at).toISOString().replace('T', ' ').slice(0, 19)} UTC`;
}
