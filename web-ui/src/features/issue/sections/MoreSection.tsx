import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { eventPath } from '~/api/issues/facets';
import type { AttachmentRef, EventBody } from '~/api/types/event';
import { bytes } from '~/lib/number';
import { oneLine } from '~/lib/text';
import { JsonTree } from '~/ui/json/JsonTree';
import { Panel, Section } from '~/ui/Section';
import { DateTime } from '~/ui/TimeAgo';

/** What is rarely asked for and must be there when it is. */
export function MoreSection({ org, event }: { org: string; event: EventBody }) {
  const { extra, packages, attachments, grouping, sdk, meta } = event;
  return (
    <Section id="more" title="More">
      <div className="flex flex-col gap-10">
        {attachments.length > 0 && (
          <Block title="Attachments">
            {attachments.map((file) => (
              <Attachment key={file.id} org={org} event={event.id} file={file} />
            ))}
          </Block>
        )}
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
        {grouping && (
          <Block title="Why it is in this issue">
            <p className="mono m-0 mb-6 text-sec text-t2">
              {grouping.algorithm} · {grouping.hash}
            </p>
            <JsonTree value={grouping.variants} label="Grouping" openTo={2} />
          </Block>
        )}
        {meta.length > 0 && (
          <Block title="Removed or shortened before storing">
            <ul className="mono m-0 list-none p-0 text-sec">
              {meta.slice(0, 200).map((one) => (
                <li key={`${one.path} ${one.kind}`} className="payload">
                  {oneLine(one.path, 200)}{' '}
                  <span className="text-t3">{[one.kind, one.rule].filter(Boolean).join(', ')}</span>
                </li>
              ))}
            </ul>
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

function Attachment({ org, event, file }: { org: string; event: string; file: AttachmentRef }) {
  return (
    <a
      href={`/api/v1${eventPath(org, event)}/attachments/${encodeURIComponent(file.id)}`}
      download
      className="flex min-h-28 items-center gap-8 text-sec hover:underline"
    >
      <Download size={13} aria-hidden="true" className="text-t3" />
      <span className="payload min-w-0 flex-1 truncate">{oneLine(file.name, 120)}</span>
      <span className="num text-t3">
        {file.contentType} · {bytes(file.size)}
      </span>
    </a>
  );
}
