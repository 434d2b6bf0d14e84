import { SquareTerminal } from 'lucide-react';
import { eventCurl } from '~/api/issues/facets';
import type { EventBody } from '~/api/types/event';
import { CopyButton } from '~/ui/Copy';
import { JsonTree } from '~/ui/json/JsonTree';
import { KeyValues } from '~/ui/KeyValues';
import { LongText } from '~/ui/LongText';
import { Panel, Section } from '~/ui/Section';

/** The request that failed, as it was received and scrubbed. */
export function RequestSection({ org, event }: { org: string; event: EventBody }) {
  const { request, message } = event;
  return (
    <>
      {message?.formatted && event.exceptions.length === 0 && (
        <Section id="message" title="Message">
          <Panel className="p-12">
            <LongText text={message.formatted} first={4000} className="mono text-sec" />
          </Panel>
        </Section>
      )}
      {request && (
        <Section
          id="request"
          title="Request"
          actions={
            <CopyButton
              tone="outline"
              text={() => eventCurl(org, event.id)}
              label="Copy as curl"
              icon={<SquareTerminal size={13} />}
            >
              curl
            </CopyButton>
          }
        >
          <Panel>
            <div className="mono border-b border-line px-12 py-8 text-sec">
              <b className="font-semibold">{request.method ?? 'GET'}</b>{' '}
              <LongText text={request.url ?? ''} first={500} />
            </div>
            {filled(request.query) && <Block title="Query string" value={request.query} />}
            <Pairs title="Headers" pairs={request.headers} />
            {filled(request.cookies) && <Block title="Cookies" value={request.cookies} />}
            {request.data != null && <Block title="Body" value={request.data} />}
          </Panel>
        </Section>
      )}
    </>
  );
}

const filled = (value: unknown) =>
  value != null && value !== '' && (typeof value !== 'object' || Object.keys(value).length > 0);

function Pairs({ title, pairs }: { title: string; pairs: readonly (readonly string[])[] }) {
  return pairs.length > 0 ? (
    <>
      <h3 className="m-0 bg-s2 px-12 py-4 text-meta font-medium text-t3">{title}</h3>
      <KeyValues label={title} pairs={pairs.map(([key = '', value = '']) => ({ key, value }))} />
    </>
  ) : null;
}

function Block({ title, value }: { title: string; value: unknown }) {
  return (
    <>
      <h3 className="m-0 bg-s2 px-12 py-4 text-meta font-medium text-t3">{title}</h3>
      <div className="mono px-12 py-8 text-sec">
        {typeof value === 'string' ? (
          <LongText text={value} first={2000} />
        ) : (
          <JsonTree value={value} label={title} openTo={2} />
        )}
      </div>
    </>
  );
}
