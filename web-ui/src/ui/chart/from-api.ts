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
/** The first release warm against a neutral past: what came with it is seen at once. */
const releaseColours = ['f-org', 'bar', 'f-cyn', 'f-acc', 'f-grn', 'f-amb'] as const;

/** Categories in the fixed order of colours; beyond six, the rest is one "other". */
export function byCategory(data: ApiSeries, split: string): ChartData {
  const palette = split === 'release' ? releaseColours : categories;
  const shown = data.series.slice(0, mostSeries);
  const rest = data.series.slice(mostSeries);
  const series = shown.map(({ key, points }, index) => ({
    key,
    label: key || '(none)',
    colour: key === 'other' ? 'bar' : (palette[index % palette.length] ?? 'bar'),
    points,
  }));
  if (rest.length > 0) {
    const sum = (_: number, i: number) => rest.reduce((all, one) => all + (one.points[i] ?? 0), 0);
    series.push({
      key: 'other',
      label: 'other',
      colour: 'bar',
      points: (rest[0]?.points ?? []).map(sum),
    });
  }
  return { start: Date.parse(data.start), bucketMs: data.bucketMs, series, marks: marksOf(data) };
}
