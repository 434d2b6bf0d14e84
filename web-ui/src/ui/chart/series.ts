import { compact } from '~/lib/number';
import { type Clock, dateTime } from '~/lib/time/format';

export interface Series {
  readonly key: string;
  readonly label: string;
  /** Name of a colour token. */
  readonly colour: string;
  readonly points: readonly number[];
}

export interface Mark {
  readonly at: number;
  readonly label: string;
}

export interface ChartData {
  readonly start: number;
  readonly bucketMs: number;
  readonly series: readonly Series[];
  readonly marks?: readonly Mark[];
}

/** Series summed upwards; the last stacked one is the total. Drawn from the last to the first. */
export function stacked(series: readonly Series[]): number[][] {
  const length = Math.max(0, ...series.map((one) => one.points.length));
  const sums = new Array<number>(length).fill(0);
  return series.map((one) => {
    for (let i = 0; i < length; i++) {
      sums[i] = (sums[i] ?? 0) + (one.points[i] ?? 0);
    }
    return [...sums];
  });
}

/** What the chart says in words: size, peak, and how the end compares with the rest. */
export function sentence(what: string, data: ChartData, clock: Clock = {}): string {
  const total = stacked(data.series).at(-1) ?? [];
  const sum = total.reduce((all, value) => all + value, 0);
  if (sum === 0) {
    return `${what}: none in this window`;
  }
  const peak = total.indexOf(Math.max(...total));
  const quarter = Math.max(1, Math.floor(total.length / 4));
  const mean = (part: readonly number[]) =>
    part.reduce((all, value) => all + value, 0) / Math.max(1, part.length);
  const before = mean(total.slice(0, -quarter));
  const late = mean(total.slice(-quarter));
  const ratio = before > 0 ? late / before : Number.POSITIVE_INFINITY;
  const change =
    ratio > 1.5
      ? before > 0
        ? `, ${Number(ratio.toFixed(1))} times higher in the last quarter`
        : ', all in the last quarter'
      : ratio < 0.67
        ? ', lower in the last quarter'
        : ', steady';
  const latest = data.marks?.at(-1);
  const after = latest ? `; latest release ${latest.label}` : '';
  return `${what}: ${compact(sum)} in all, peak ${compact(total[peak] ?? 0)} at ${dateTime(data.start + peak * data.bucketMs, clock)}${change}${after}`;
}
