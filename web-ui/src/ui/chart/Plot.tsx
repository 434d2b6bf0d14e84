import { useEffect, useRef, useState } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { compact, exact } from '~/lib/number';
import { clockOf, theme, usePreferences } from '~/lib/preferences';
import { useStore } from '~/lib/store';
import { axisLabel, dateTime } from '~/lib/time/format';
import { colour } from './colours';
import { drawMarks, markAt } from './plot-marks';
import { type ChartData, sentence, stacked } from './series';

interface PlotProps {
  readonly data: ChartData;
  readonly label: string;
  readonly height: number;
  readonly onZoom?: (start: number, end: number) => void;
  readonly onMark?: (label: string) => void;
}

/** Steps of the vertical axis. */
const counts = [
  1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 2e5, 5e5, 1e6, 2e6, 5e6,
  1e7, 1e8, 1e9,
];
const markRoom = 18;
/** Half of a label such as `20 Nov`: the last one stands under the end of the axis. */
const lastLabelRoom = 16;

/** Stacked bars with marks; drag zooms, arrow keys walk the buckets and say their values. */
export default function Plot({ data, label, height, onZoom, onMark }: PlotProps) {
  const host = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot>(null);
  const [said, setSaid] = useState('');
  const currentTheme = useStore(theme);
  const clock = clockOf(usePreferences());
  const callbacks = useRef({ onZoom, onMark });
  useEffect(() => {
    callbacks.current = { onZoom, onMark };
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn again for data, height, theme and clock
  useEffect(() => {
    const element = host.current;
    if (!element) {
      return;
    }
    const made = new uPlot(
      options(data, element.clientWidth, height, clock, callbacks),
      columns(data),
      element,
    );
    plot.current = made;
    const watch = new ResizeObserver(() => made.setSize({ width: element.clientWidth, height }));
    watch.observe(element);
    return () => {
      watch.disconnect();
      made.destroy();
    };
  }, [data, height, currentTheme, clock.zone, clock.hour12]);

  const walk = (event: React.KeyboardEvent) => {
    const made = plot.current;
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!made || !by) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const length = made.data[0].length;
    const at = Math.max(0, Math.min(length - 1, (made.cursor.idx ?? (by > 0 ? -1 : length)) + by));
    made.setCursor({ left: made.valToPos(made.data[0][at] ?? 0, 'x'), top: 0 });
    const values = data.series.map((series) => `${series.label} ${exact(series.points[at] ?? 0)}`);
    setSaid(`${dateTime(data.start + at * data.bucketMs, clock)}: ${values.join(', ')}`);
  };

  return (
    <>
      <div
        ref={host}
        role="img"
        aria-label={sentence(label, data, clock)}
        tabIndex={0}
        onKeyDown={walk}
        className="w-full"
        style={{ height }}
      />
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
    </>
  );
}

function columns(data: ChartData): uPlot.AlignedData {
  const sums = stacked(data.series).reverse();
  const length = sums[0]?.length ?? 0;
  const times = Array.from({ length }, (_, i) => (data.start + i * data.bucketMs) / 1000);
  return [times, ...sums];
}

type Callbacks = React.RefObject<{
  onZoom?: PlotProps['onZoom'] | undefined;
  onMark?: PlotProps['onMark'] | undefined;
}>;

function options(
  data: ChartData,
  width: number,
  height: number,
  clock: Parameters<typeof axisLabel>[2],
  callbacks: Callbacks,
): uPlot.Options {
  const count = data.series[0]?.points.length ?? 0;
  const span = count * data.bucketMs;
  const whole = data.series.every((series) => series.points.every(Number.isInteger));
  const axis = {
    stroke: colour('t3'),
    font: '11px Inter, sans-serif',
    ticks: { show: false },
  };
  return {
    width,
    height,
    padding: [data.marks?.length ? markRoom : 8, lastLabelRoom, 0, 0],
    legend: { show: false },
    cursor: {
      y: false,
      points: { show: false },
      drag: { x: true, y: false, setScale: false },
    },
    scales: {
      x: { range: [data.start / 1000, (data.start + span) / 1000] },
      y: { range: (_plot, _min, max) => [0, Math.max(whole ? 1 : 0.01, max * 1.08)] },
    },
    axes: [
      {
        ...axis,
        size: 22,
        gap: 4,
        grid: { show: false },
        space: 80,
        values: (_plot, ticks) => ticks.map((tick) => axisLabel(tick * 1000, span, clock)),
      },
      {
        ...axis,
        size: 36,
        gap: 6,
        grid: { stroke: colour('grid'), width: 1 },
        space: height < 110 ? 22 : 34,
        incrs: whole ? counts : [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, ...counts],
        // Two digits say more of a rate than rounding does; counts have none anyway.
        values: (_plot, ticks) =>
          ticks.map((tick) => (tick < 10 ? String(Number(tick.toFixed(2))) : compact(tick))),
      },
    ],
    series: [
      {},
      ...[...data.series].reverse().map((series) => ({
        label: series.label,
        fill: colour(series.colour),
        stroke: colour(series.colour),
        width: 0,
        points: { show: false },
        paths: uPlot.paths.bars?.({ size: [0.8, 24, 1], align: 1, radius: 0.1 }),
      })),
    ],
    hooks: {
      draw: [(plot) => drawMarks(plot, data.marks ?? [])],
      setSelect: [
        (plot) => {
          if (plot.select.width > 4) {
            const at = (x: number) => plot.posToVal(x, 'x') * 1000;
            callbacks.current.onZoom?.(
              at(plot.select.left),
              at(plot.select.left + plot.select.width),
            );
            plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
          }
        },
      ],
      ready: [
        (plot) => {
          plot.over.addEventListener('click', (event) => {
            const mark = markAt(plot, data.marks ?? [], event.offsetX);
            if (mark) {
              callbacks.current.onMark?.(mark.label);
            }
          });
        },
      ],
    },
  };
}
