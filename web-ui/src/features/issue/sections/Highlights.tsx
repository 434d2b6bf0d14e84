import type { Highlight } from '~/api/types/event';
import { percentWhole } from '~/lib/number';
import { FacetValue } from '~/triage/FacetValue';
import { Panel, Section } from '~/ui/Section';

const most = 8;

/** The few facts people look for first; a dot marks what differs from the rest of the project. */
export function Highlights({ org, highlights }: { org: string; highlights: readonly Highlight[] }) {
  if (highlights.length === 0) {
    return null;
  }
  const unusual = highlights.some((one) => one.unusual);
  return (
    <Section
      id="highlights"
      title="Highlights"
      note={unusual ? 'a dot differs from the baseline' : undefined}
    >
      <Panel>
        <dl className="m-0 -mr-1 -mb-1 grid grid-cols-4 max-md:grid-cols-2">
          {highlights.slice(0, most).map((one) => (
            <div key={one.key} className="min-w-0 border-r border-b border-line px-12 py-8">
              <dt className="flex items-center gap-6 text-meta text-t3">
                {one.key}
                {one.unusual && (
                  <span
                    role="img"
                    aria-label="unusual"
                    data-tip={
                      one.share != null && one.baseline != null
                        ? `${percentWhole(one.share)} of this issue, ${percentWhole(one.baseline)} elsewhere`
                        : 'Unusual for this project'
                    }
                    className="h-6 w-6 rounded-full bg-org"
                  />
                )}
              </dt>
              <dd className="m-0 flex min-w-0">
                <FacetValue org={org} name={one.key} value={one.value} />
              </dd>
            </div>
          ))}
        </dl>
      </Panel>
    </Section>
  );
}
