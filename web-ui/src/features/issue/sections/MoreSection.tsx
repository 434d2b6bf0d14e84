import type { ReactNode } from 'react';
import type { EventBody } from '~/api/types/event';
import { oneLine } from '~/lib/text';
import { JsonTree } from '~/ui/json/JsonTree';
import { Panel, Section } from '~/ui/Section';
import { DateTime } from '~/ui/TimeAgo';

/** What is rarely asked for and must be there when it is. */
export function MoreSection({ event }: { event: EventBody }) {
  const { extra, packages, sdk, meta } = event;
  return (
    <Section id="more" title="More">
      <div className="flex flex-col gap-10">
        {Object.keys(extra).length > 0 && (
          <Block title="Extra">
            <JsonTree value={extra} label="Extra" />
          </Block>
        )}
        {Object.keys(packages).length > 0 && (
          <Block title="Packages">
            <JsonTree value={packages} label="Packages" openTo={0} />
          </Block>
        )}
        {Object.keys(meta).length > 0 && (
          <Block title="Removed or shortened before storing">
            <JsonTree value={meta} label="Removed or shortened" openTo={2} />
          </Block>
        )}
        <Block title="This event">
          <dl className="m-0 grid grid-cols-[auto_1fr] gap-x-16 gap-y-4 text-sec">
            <Row name="Received">
              <DateTime at={event.receivedAt} />
            </Row>
            {event.deletesAt && (
              <Row name="Deletes on">
                <DateTime at={event.deletesAt} />
              </Row>
            )}
            {sdk?.name && <Row name="SDK">{oneLine(`${sdk.name} ${sdk.version ?? ''}`, 120)}</Row>}
            {event.server && <Row name="Host">{oneLine(event.server, 120)}</Row>}
            {event.traceId && <Row name="Trace">{oneLine(event.traceId, 64)}</Row>}
          </dl>
        </Block>
      </div>
    </Section>
  );
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Panel className="p-12">
      <h3 className="m-0 mb-6 text-sec font-semibold">{title}</h3>
      {children}
    </Panel>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-t3">{name}</dt>
      <dd className="mono payload m-0">{children}</dd>
    </>
  );
}
