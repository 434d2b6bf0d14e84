import type uPlot from 'uplot';
import { colour } from './colours';
import type { Mark } from './series';

const nearness = 6;

/** A dashed line per release with its name on top; names that would overlap are left out. */
export function drawMarks(plot: uPlot, marks: readonly Mark[]): void {
  const { ctx, bbox } = plot;
  const ratio = devicePixelRatio || 1;
  ctx.save();
  ctx.strokeStyle = colour('f-vio');
  ctx.fillStyle = colour('vio');
  ctx.font = `${11 * ratio}px Inter, sans-serif`;
  ctx.textBaseline = 'bottom';
  ctx.setLineDash([2 * ratio, 3 * ratio]);
  let taken = Number.NEGATIVE_INFINITY;
  for (const mark of marks) {
    const x = Math.round(plot.valToPos(mark.at / 1000, 'x', true));
    if (x < bbox.left || x > bbox.left + bbox.width) {
      continue;
    }
    ctx.beginPath();
    ctx.moveTo(x, bbox.top - 12 * ratio);
    ctx.lineTo(x, bbox.top + bbox.height);
    ctx.stroke();
    const name = mark.label.length > 24 ? `${mark.label.slice(0, 23)}…` : mark.label;
    const width = ctx.measureText(name).width;
    const flip = x + width + 8 * ratio > bbox.left + bbox.width;
    const left = flip ? x - width - 4 * ratio : x + 4 * ratio;
    if (left > taken + 8 * ratio) {
      ctx.fillText(name, left, bbox.top - 2 * ratio);
      taken = left + width;
    }
  }
  ctx.restore();
}

export function markAt(plot: uPlot, marks: readonly Mark[], x: number): Mark | undefined {
  return marks.find((mark) => Math.abs(plot.valToPos(mark.at / 1000, 'x') - x) < nearness);
}
