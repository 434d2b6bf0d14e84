import { memo, useEffect, useRef } from 'react';
import { theme } from '~/lib/preferences';
import { useStore } from '~/lib/store';
import { colour } from './colours';

type Job = () => void;
const waiting = new Set<Job>();

/** All sparks of one frame are drawn in one batch, so that a scroll pays for one callback. */
function soon(job: Job): () => void {
  if (waiting.size === 0) {
    requestAnimationFrame(() => {
      const jobs = [...waiting];
      waiting.clear();
      for (const draw of jobs) {
        draw();
      }
    });
  }
  waiting.add(job);
  return () => waiting.delete(job);
}

interface SparkProps {
  readonly points: readonly number[];
  /** Said instead of shown. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** Marks the buckets far above the rest, for what is escalating. */
  readonly spikes?: boolean;
}

/** A bar per bucket on a canvas; the last one is brighter: it is still filling. */
export const Spark = memo(function Spark({ points, label, width, height, spikes }: SparkProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const currentTheme = useStore(theme);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a theme change is a reason to draw again
  useEffect(
    () =>
      soon(() => canvas.current && draw(canvas.current, points, width, height, spikes === true)),
    [points, width, height, spikes, currentTheme],
  );
  return <canvas ref={canvas} role="img" aria-label={label} style={{ width, height }} />;
});

function draw(
  canvas: HTMLCanvasElement,
  points: readonly number[],
  width: number,
  height: number,
  spikes: boolean,
) {
  const ratio = Math.min(devicePixelRatio || 1, 2);
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  const context = canvas.getContext('2d');
  if (!context) {
    return;
  }
  context.scale(ratio, ratio);
  const top = Math.max(1, ...points);
  const step = width / Math.max(points.length, 1);
  const spike = spikes ? spikeLevel(points) : Number.POSITIVE_INFINITY;
  points.forEach((value, index) => {
    const last = index === points.length - 1;
    context.fillStyle = colour(
      value > spike ? 'f-org' : last ? 'bar-hi' : value === 0 ? 'line2' : 'bar',
    );
    const tall = value === 0 ? 1 : Math.max(2, (value / top) * height);
    context.fillRect(index * step, height - tall, Math.max(1, step - 1), tall);
  });
}

/** Three times the median of what came before is out of the ordinary. */
export function spikeLevel(points: readonly number[]): number {
  const sorted = [...points].sort((a, b) => a - b);
  return Math.max(1, (sorted[Math.floor(sorted.length / 2)] ?? 0) * 3);
}

export function sparkLabel(points: readonly number[], window: string): string {
  const total = points.reduce((sum, value) => sum + value, 0);
  if (total === 0) {
    return `No events in ${window}`;
  }
  const half = Math.floor(points.length / 2);
  const early = points.slice(0, half).reduce((sum, value) => sum + value, 0);
  const late = total - early;
  const trend = late > early * 1.5 ? 'rising' : early > late * 1.5 ? 'falling' : 'steady';
  return `${total} events in ${window}, ${trend}`;
}
