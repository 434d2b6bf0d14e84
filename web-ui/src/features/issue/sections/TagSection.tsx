import { useState } from 'react';
import type { EventBody } from '~/api/types/event';
import { exact } from '~/lib/number';
import { oneLine } from '~/lib/text';
import { FacetValue } from '~/triage/FacetValue';
import { Chip } from '~/ui/Chip';
import { TextField } from '~/ui/Field';
import { JsonTree } from '~/ui/json/JsonTree';
import { KeyValues } from '~/ui/KeyValues';
import { Panel, Section } from '~/ui/Section';
import { VirtualList } from '~/ui/VirtualList';

const filterFrom = 12;

/** The tags of this event: two in a row, thousands without pain. */
export function TagSection({ org, event }: { org: string; event: EventBody }) {
  const [text, setText] = useState('');
  const wanted = text.toLowerCase();
  const tags = event.tags.filter((tag) => `${tag.key} ${tag.value}`.toLowerCase().includes(wanted));
  if (event.tags.length === 0) {
    return null;
  }
  return (
    <Section
      id="tags"
      title="Tags"
      note={<Chip>{exact(event.tags.length)}</Chip>}
      actions={
        event.tags.length > filterFrom && (
          <TextField
            label="Filter tags"
            hideLabel
            placeholder="Filter"
            value={text}
            onChange={(change) => setText(change.target.value)}
          />
        )
      }
    >
      <Panel>
        <VirtualList count={Math.ceil(tags.length / 2)} estimate={29} threshold={100}>
          {(row) => (
            <div className="grid grid-cols-2 border-b border-line max-md:grid-cols-1">
              {tags.slice(row * 2, row * 2 + 2).map((tag) => (
                <div key={tag.key} className="flex min-h-28 min-w-0 items-center gap-12 px-12">
                  <span className="payload w-[36%] shrink-0 truncate text-t3">
                    {oneLine(tag.key, 80)}
                  </span>
                  <FacetValue org={org} name={tag.key} value={tag.value} />
                </div>
              ))}
            </div>
          )}
        </VirtualList>
        {tags.length === 0 && (
          <p className="m-0 p-12 text-t3">No tag matches “{oneLine(text, 40)}”.</p>
        )}
      </Panel>
    </Section>
  );
}

/** Most contexts are a handful of facts; only what is no object at all stands as it came. */
function Context({ name, value }: { name: string; value: unknown }) {
  const pairs =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([key, one]) => ({ key, value: one }))
      : [];
  return pairs.length > 0 ? (
    <KeyValues pairs={pairs} label={name} />
  ) : (
    <div className="p-12">
      <JsonTree value={value} label={name} />
    </div>
  );
}

export function ContextSection({ event }: { event: EventBody }) {
  const contexts = Object.entries({
    ...(event.user ? { user: event.user } : {}),
    ...event.contexts,
  });
  if (contexts.length === 0) {
    return null;
  }
  return (
    <Section id="contexts" title="Contexts">
      <div className="grid grid-cols-2 gap-10 max-lg:grid-cols-1">
        {contexts.slice(0, 60).map(([name, value]) => (
          <Panel key={name} className="min-w-0">
            <h3 className="payload m-0 border-b border-line px-12 py-6 text-sec font-semibold">
              {oneLine(name, 60)}
            </h3>
            <Context name={name} value={value} />
          </Panel>
        ))}
      </div>
    </Section>
  );
}
