import { useState } from 'react';
import type { Ledger, Outcomes } from '~/api/types/health';
import { cx } from '~/lib/cx';
import { compact, exact, percent } from '~/lib/number';
import { oneLine } from '~/lib/text';
import { rangeLabel } from '~/lib/time/range';
import { Panel } from '~/ui/Section';
import { Meter } from '~/ui/ShareBar';
import { outcomeLooks } from './outcomes';

const rows: readonly {
  readonly key: keyof Ledger;
  readonly label: string;
  readonly outcome: string;
}[] = [
  { key: 'stored', label: 'Stored', outcome: 'stored' },
  { key: 'duplicate', label: 'Duplicate', outcome: 'duplicate' },
  { key: 'filtered', label: 'Filtered by rules', outcome: 'filtered' },
  { key: 'sampled', label: 'Sampled out', outcome: 'sampled' },
  { key: 'rateLimited', label: 'Rate limited', outcome: 'rate_limited' },
  { key: 'invalid', label: 'Invalid', outcome: 'invalid' },
  { key: 'inFlight', label: 'In flight', outcome: 'in_flight' },
];

/** Received is the sum of its outcomes. What is missing stands in a row of its own, in red. */
export function LedgerPanel({ data, t }: { data: Outcomes; t: string }) {
  const { ledger } = data;
  const [open, setOpen] = useState<string>();
  return (
    <Panel className="p-12">
      <div className="mb-6 flex items-baseline gap-8">
        <h2 className="m-0 text-body font-semibold">Outcomes ledger</h2>
        <span className="text-meta text-t3">
          {rangeLabel(t).toLowerCase()}, every item accounted for
        </span>
      </div>
      <Row label="Received" value={ledger.received} of={ledger.received} bar="bg-bar-hi" />
      {rows.map(({ key, label, outcome }) => {
        const reasons = data.reasons.filter((one) => one.outcome === outcome);
        return (
          <div key={key}>
            <Row
              label={label}
              value={ledger[key]}
              of={ledger.received}
              bar={outcomeLooks(outcome).bar}
              {...(reasons.length > 0
                ? { open: open === key, onToggle: () => setOpen(open === key ? undefined : key) }
                : {})}
            />
            {open === key && <Reasons reasons={reasons} />}
          </div>
        );
      })}
      <Row
        label="Unaccounted"
        value={ledger.difference}
        of={ledger.received}
        bar="bg-f-red"
        bad={ledger.difference !== 0}
      />
      {data.clientDiscards > 0 && (
        <p className="m-0 mt-8 text-meta text-t3">
          Dropped by SDKs before sending: {exact(data.clientDiscards)}
        </p>
      )}
    </Panel>
  );
}

function Row({
  label,
  value,
  of,
  bar,
  bad,
  open,
  onToggle,
}: {
  label: string;
  value: number;
  of: number;
  bar: string;
  bad?: boolean;
  open?: boolean;
  onToggle?: () => void;
}) {
  const share = of > 0 ? value / of : 0;
  const cells = (
    <>
      <span className="min-w-0 flex-1 truncate text-left">{label}</span>
      <span className="w-84 shrink-0">
        <Meter share={share} label={percent(share)} colour={bar} />
      </span>
      <span className="num w-60 shrink-0 text-right font-medium" data-tip={exact(value)}>
        {compact(value)}
      </span>
      <span className="num w-60 shrink-0 text-right text-meta text-t3">{percent(share)}</span>
    </>
  );
  const look = cx(
    'flex min-h-32 w-full items-center gap-8 border-b border-line text-body',
    bad && 'font-semibold text-red',
  );
  return onToggle ? (
    <button
      type="button"
      aria-expanded={open}
      onClick={onToggle}
      className={cx(look, 'hover:bg-s2')}
    >
      {cells}
    </button>
  ) : (
    <div className={look}>{cells}</div>
  );
}

function Reasons({ reasons }: { reasons: Outcomes['reasons'] }) {
  return (
    <ul className="m-0 mb-6 list-none border-b border-line p-0 pb-6 pl-12 text-sec text-t2">
      {reasons.slice(0, 30).map((one) => (
        <li
          key={`${one.reason} ${one.projectId} ${one.keyId} ${one.category}`}
          className="flex gap-8"
        >
          <span className="payload min-w-0 flex-1 truncate">
            {oneLine(one.reason.replaceAll('_', ' '), 80)}
            <span className="text-t3"> · {oneLine(one.category, 40)}</span>
          </span>
          <span className="num">{exact(one.count)}</span>
        </li>
      ))}
    </ul>
  );
}
