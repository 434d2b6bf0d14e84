import { CircleCheck, CircleHelp, TriangleAlert } from 'lucide-react';
import type { Stage } from '~/api/types/health';
import { cx } from '~/lib/cx';
import { readable } from '~/lib/number';
import { duration } from '~/lib/time/format';
import { Spark } from '~/ui/chart/Spark';

const names: Readonly<Record<string, string>> = {
  receive: 'Receive',
  normalise: 'Normalise',
  symbolicate: 'Symbolicate',
  group: 'Group',
  store: 'Store',
  alert: 'Alert',
};

const looks = {
  ok: { icon: CircleCheck, tone: 'text-grn', border: 'border-line2', word: 'keeps up' },
  warn: { icon: TriangleAlert, tone: 'text-amb', border: 'border-amb-line', word: 'is behind' },
  critical: {
    icon: TriangleAlert,
    tone: 'text-red',
    border: 'border-red-line',
    word: 'is far behind',
  },
  unknown: { icon: CircleHelp, tone: 'text-t3', border: 'border-line2', word: 'is not measured' },
} as const;

/** The way of an event, stage by stage. */
export function Pipeline({ stages }: { stages: readonly Stage[] }) {
  return (
    <section aria-labelledby="pipeline">
      <h2 id="pipeline" className="m-0 mb-8 text-body font-semibold">
        Pipeline
      </h2>
      <ol className="m-0 grid list-none auto-cols-fr grid-flow-col gap-8 p-0 max-lg:grid-flow-row max-lg:grid-cols-2">
        {stages.map((stage) => (
          <StageCard key={stage.id} stage={stage} />
        ))}
      </ol>
    </section>
  );
}

function StageCard({ stage }: { stage: Stage }) {
  const { icon: Icon, tone, border, word } = looks[stage.state];
  const behind = stage.state === 'warn' || stage.state === 'critical';
  const name = names[stage.id] ?? stage.id;
  return (
    <li className={cx('min-w-0 rounded-panel border bg-s1 px-12 py-10', border)}>
      <div className="flex items-center gap-8">
        <Icon size={13} className={tone} aria-hidden="true" />
        <span className="truncate">{name}</span>
        <span className="sr-only">{word}</span>
      </div>
      <div className="num mt-4 text-num font-semibold">
        {stage.rate === null ? '–' : `${readable(stage.rate)}/s`}
      </div>
      <div className={cx('num text-meta', behind ? tone : 'text-t3')}>
        {[
          stage.p99Ms === null ? '' : `p99 ${duration(stage.p99Ms)}`,
          stage.lagMs === null ? '' : `lag ${duration(stage.lagMs)}`,
        ]
          .filter(Boolean)
          .join(' · ') || 'not measured'}
      </div>
      <div className="mt-8 overflow-hidden">
        <Spark
          points={stage.pulse}
          width={134}
          height={18}
          label={`${name}: events per second over the last minutes`}
        />
      </div>
    </li>
  );
}
