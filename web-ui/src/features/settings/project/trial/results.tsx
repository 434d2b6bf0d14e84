import type { Trials } from '~/api/types/trials';
import { exact, percent, plural } from '~/lib/number';
import { oneLine } from '~/lib/text';
import { Chip } from '~/ui/Chip';
import { EventLink, Figures, Findings } from './parts';

const words = (name: string) => oneLine(name.replaceAll('_', ' '), 80);

export function FilterResult({ org, result }: { org: string; result: Trials['filters'] }) {
  const { event } = result;
  return (
    <>
      <Figures
        figures={[
          ['Events looked at', exact(result.tested)],
          ['Would be dropped', exact(result.dropped)],
        ]}
      />
      <Findings
        title="By filter"
        items={Object.entries(result.byReason)}
        keyOf={([reason]) => reason}
      >
        {([reason, count]) => (
          <>
            <span className="min-w-160">{words(reason)}</span>
            <span className="num text-t2">{exact(count)}</span>
          </>
        )}
      </Findings>
      <Findings title="Some of them" items={result.samples} keyOf={(sample) => sample.id}>
        {(sample) => (
          <>
            <EventLink org={org} {...sample} />
            <Chip>{words(sample.reason)}</Chip>
          </>
        )}
      </Findings>
      {event && (
        <p className="m-0 text-sec">
          The pasted event would be{' '}
          {event.dropped ? `dropped: ${words(event.reason ?? '')}` : 'stored'}.
        </p>
      )}
    </>
  );
}

export function SamplingResult({ result }: { result: Trials['sampling'] }) {
  return (
    <>
      <Figures
        figures={[
          ['Events of seven days', exact(result.events)],
          ['Bodies considered now', exact(result.keptBefore)],
          ['Then', exact(result.keptAfter)],
          ['Saved', percent(result.saving)],
        ]}
      />
      <Findings
        title="Events per rule"
        items={result.byRule.map((events, at) => ({ rule: at + 1, events }))}
        keyOf={({ rule }) => rule}
      >
        {({ rule, events }) => (
          <>
            <span className="min-w-160">Rule {rule}</span>
            <span className="num text-t2">{plural(events, 'event')}</span>
          </>
        )}
      </Findings>
      {result.eventRule != null && (
        <p className="m-0 text-sec">Rule {result.eventRule + 1} decides about the pasted event.</p>
      )}
      <p className="m-0 text-sec text-t3">Counts of errors never change by these rules.</p>
    </>
  );
}

export function OwnershipResult({ org, result }: { org: string; result: Trials['ownership'] }) {
  const { event } = result;
  return (
    <>
      <Figures
        figures={[
          ['Events looked at', exact(result.of)],
          ['With an owner', exact(result.matched)],
          ['Coverage', percent(result.coverage)],
        ]}
      />
      <Findings title="Owners" items={result.owners} keyOf={(owner) => owner.owner}>
        {(owner) => (
          <>
            <span className="mono min-w-160">{oneLine(owner.owner, 80)}</span>
            <span className="num text-t2">{plural(owner.events, 'event')}</span>
          </>
        )}
      </Findings>
      <Findings title="Some events" items={result.samples} keyOf={(sample) => sample.id}>
        {(sample) => (
          <>
            <EventLink org={org} id={sample.id} title={sample.title} />
            {sample.ownership ? (
              <span className="mono text-t2">
                {oneLine(sample.ownership.owners.join(' '), 80)}, line {sample.ownership.line}
              </span>
            ) : (
              <Chip tone="amb">nobody</Chip>
            )}
          </>
        )}
      </Findings>
      {event && (
        <p className="payload m-0 text-sec">
          The pasted event belongs to {oneLine(event.owners.join(', '), 120)} by line {event.line},
          which matched {oneLine(event.matched, 120)}.
        </p>
      )}
    </>
  );
}

export function PrivacyResult({ result }: { result: Trials['privacy'] }) {
  return (
    <>
      <Findings
        title={result.removed.length === 0 ? 'Nothing would be touched' : 'What would be touched'}
        items={result.removed}
        keyOf={(field, index) => `${field.path} ${index}`}
      >
        {(field) => (
          <>
            <span className="mono">{oneLine(field.path, 120)}</span>
            <Chip tone="amb">{field.kind}</Chip>
            <span className="text-t3">{words(field.rule)}</span>
            {field.was != null && (
              <span className="mono text-red line-through">{oneLine(field.was, 80)}</span>
            )}
            {field.is != null && <span className="mono text-grn">{oneLine(field.is, 80)}</span>}
          </>
        )}
      </Findings>
      {result.removed.length === 0 && (
        <p className="m-0 text-sec text-t2">These rules leave the pasted event as it is.</p>
      )}
    </>
  );
}
