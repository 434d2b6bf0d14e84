import { useQuery } from '@tanstack/react-query';
import { previewQuery } from '~/api/issues/detail';
import type { EventBody } from '~/api/types/event';
import type { IssueDetail } from '~/api/types/issue';
import { percentWhole } from '~/lib/number';
import { oneLine } from '~/lib/text';
import { FacetValue } from '~/triage/FacetValue';
import { Panel, Section } from '~/ui/Section';
import { type Highlight, highlightsOf } from './highlights';

/** What a person asks first of an event, two rows of four; a dot where this issue differs from the rest. */
export function HighlightSection({
  org,
  event,
  issue,
}: {
  org: string;
  event: EventBody;
  issue: IssueDetail | undefined;
}) {
  const { data } = useQuery({
    ...previewQuery(org, issue?.id ?? 0),
    enabled: issue !== undefined,
  });
  const facts = highlightsOf(event, data?.standsOut ?? []);
  const unusual = facts.some((one) => one.unusual);
  return (
    <Section
      id="highlights"
      title="Highlights"
      {...(unusual ? { note: 'dots mark what other issues have less of' } : {})}
    >
      <Panel>
        <dl className="m-0 grid grid-cols-4 gap-px bg-line2 max-lg:grid-cols-2">
          {facts.map((one) => (
            <div key={one.label} className="min-w-0 bg-s1 px-12 py-8">
              <dt className="flex items-center gap-6 text-meta text-t3">
                {oneLine(one.label, 40)}
                {one.unusual && <Dot {...one.unusual} />}
              </dt>
              <dd className="m-0 min-w-0">
                <Value org={org} {...one} />
              </dd>
            </div>
          ))}
          {Array.from({ length: (4 - (facts.length % 4)) % 4 }, (_, index) => (
            <div key={index} aria-hidden="true" className="bg-s1" />
          ))}
        </dl>
      </Panel>
    </Section>
  );
}

function Value({ org, value, tag }: { org: string } & Highlight) {
  return tag ? (
    <FacetValue org={org} name={tag} value={value} />
  ) : (
    <span
      className="payload mono block truncate text-sec leading-24"
      data-tip={oneLine(value, 300)}
    >
      {oneLine(value, 120)}
    </span>
  );
}

function Dot({ share, baseline }: { share: number; baseline: number }) {
  const text = `${percentWhole(share)} of this issue, ${percentWhole(baseline)} elsewhere`;
  return (
    <span role="img" aria-label={text} data-tip={text} className="h-6 w-6 rounded-full bg-org" />
  );
}
