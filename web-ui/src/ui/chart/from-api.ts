import { categories, levelColours } from './colours';
import type { ChartData, Mark } from './series';

interface ApiSeries {
  readonly start: string;
  readonly bucketMs: number;
  readonly series: readonly { readonly key: string; readonly points: readonly number[] }[];
  readonly marks?: readonly { readonly at: string; readonly release: string }[] | null;
}

function marksOf(data: ApiSeries): Mark[] {
  return (data.marks ?? []).map((mark) => ({ at: Date.parse(mark.at), label: mark.release }));
}

const levelOrder = ['fatal', 'error', 'warning', 'info', 'debug'];

/** Levels from the worst upwards, each in its own colour. */
export function byLevel(data: ApiSeries): ChartData {
  const series = [...data.series]
    .sort((a, b) => levelOrder.indexOf(a.key) - levelOrder.indexOf(b.key))
    .map(({ key, points }) => ({ key, label: key, colour: levelColours[key] ?? 'bar', points }));
  return { start: Date.parse(data.start), bucketMs: data.bucketMs, series, marks: marksOf(data) };
}

const mostSeries = 6;

/** Categories in the fixed order of colours; beyond six, the rest is one "other". */
export function byCategory(data: ApiSeries, first = 0): ChartData {
  const shown = data.series.slice(0, mostSeries);
  const rest = data.series.slice(mostSeries);
  const series = shown.map(({ key, points }, index) => ({
    key,
    label: key || '(none)',
    colour: key === 'other' ? 'bar' : (categories[(index + first) % categories.length] ?? 'bar'),
    points,
  }));
  if (rest.length > 0) {
    const points = (rest[0]?.points ?? []).map((_, i) =>
      rest.reduce((sum, one) => sum + (one.points[i] ?? 0), 0),
    );
    series.push({ key: 'other', label: 'other', colour: 'bar', points });
  }
  return { start: Date.parse(data.start), bucketMs: data.bucketMs, series, marks: marksOf(data) };
}
