import { useMemo, useState } from 'react';
import type { EventBody } from '~/api/types/event';
import { exact } from '~/lib/number';
import { Breadcrumbs, type CrumbKind, kindOf } from '~/ui/Breadcrumbs';
import { Chip } from '~/ui/Chip';
import { TextField } from '~/ui/Field';
import { Section } from '~/ui/Section';
import { Segmented } from '~/ui/Segmented';

const kinds: readonly { value: CrumbKind; label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'http', label: 'HTTP' },
  { value: 'db', label: 'DB' },
  { value: 'ui', label: 'UI' },
  { value: 'log', label: 'Log' },
];
const filterFrom = 20;

export function CrumbSection({ event }: { event: EventBody }) {
  const [kind, setKind] = useState<CrumbKind>('all');
  const [text, setText] = useState('');
  const { breadcrumbs } = event;
  const present = useMemo(() => new Set(breadcrumbs.map(kindOf)), [breadcrumbs]);
  const last = event.exceptions.at(-1);
  const end = useMemo(
    () => ({
      at: event.at,
      category: 'exception',
      level: 'error',
      message: last ? `${last.type ?? 'Error'}: ${last.value ?? ''}` : event.title,
    }),
    [event, last],
  );
  if (breadcrumbs.length === 0) {
    return null;
  }
  const offered = kinds.filter((one) => one.value === 'all' || present.has(one.value as never));
  return (
    <Section
      id="breadcrumbs"
      title="Breadcrumbs"
      note={<Chip>{exact(breadcrumbs.length)}</Chip>}
      actions={
        <>
          {breadcrumbs.length > filterFrom && (
            <TextField
              label="Filter breadcrumbs"
              hideLabel
              placeholder="Filter"
              value={text}
              onChange={(change) => setText(change.target.value)}
            />
          )}
          {offered.length > 2 && (
            <Segmented label="Kind" value={kind} options={offered} onChange={setKind} />
          )}
        </>
      }
    >
      <Breadcrumbs crumbs={breadcrumbs} kind={kind} text={text} end={end} />
    </Section>
  );
}
