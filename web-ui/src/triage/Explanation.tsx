import { Link } from '@tanstack/react-router';
import type { Cause as CauseNote, Grouping } from '~/api/types/trials';
import { oneLine } from '~/lib/text';
import { Chip } from '~/ui/Chip';
import { Panel } from '~/ui/Section';

interface ExplanationProps extends Grouping {
  readonly org: string;
}

/** Why an event is in its group: what counts and what does not, which rules spoke, and what it nearly fell together with. */
export function Explanation({ org, hash, explanation, nearMisses }: ExplanationProps) {
  return (
    <div className="flex flex-col gap-12 text-sec">
      <dl className="m-0 grid grid-cols-[auto_1fr] gap-x-16 gap-y-4">
        <Row name="Grouped by">{explanation.via}</Row>
        {explanation.fingerprint.length > 0 && (
          <Row name="Fingerprint">
            <span className="mono payload">
              {oneLine(explanation.fingerprint.join(' · '), 300)}
            </span>
          </Row>
        )}
        <Row name="Hash">
          <span className="mono">{hash}</span>{' '}
          <span className="text-t3">{explanation.version}</span>
        </Row>
      </dl>
      <Lines title="Rules that matched" lines={explanation.rules} />
      <Lines
        title="Rules that nearly matched"
        lines={explanation.nearRules.map(({ rule, missing }) => `${rule}   (not: ${missing})`)}
      />
      <Lines title="Rules that cannot be read" lines={explanation.problems} />
      {explanation.causes.map((cause, index) => (
        <Cause key={index} cause={cause} />
      ))}
      {nearMisses.length > 0 && (
        <section aria-label="Nearly the same">
          <h3 className="m-0 mb-4 font-semibold">Nearly the same</h3>
          <ul className="m-0 flex list-none flex-col gap-6 p-0">
            {nearMisses.map((miss) => (
              <li key={miss.eventId} className="payload">
                <Link
                  to="/$org/events/$ref"
                  params={{ org, ref: miss.eventId }}
                  className="text-acc hover:underline"
                >
                  {oneLine(miss.title, 120)}
                </Link>{' '}
                <span className="text-t3">
                  same: {oneLine(miss.same.join(', '), 160)}; parted by{' '}
                  {oneLine(miss.parted.join(', '), 160)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Row({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-t3">{name}</dt>
      <dd className="m-0 min-w-0">{children}</dd>
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return lines.length === 0 ? null : (
    <section aria-label={title}>
      <h3 className="m-0 mb-4 font-semibold">{title}</h3>
      {lines.map((line) => (
        <p key={line} className="mono payload m-0">
          {oneLine(line, 300)}
        </p>
      ))}
    </section>
  );
}

/** Frames beyond these say nothing that the first ones do not. */
const shownFrames = 40;

function Cause({ cause }: { cause: CauseNote }) {
  return (
    <section aria-label="What counts">
      <h3 className="m-0 mb-4 font-semibold">
        {oneLine(cause.type || 'Without a type', 120)}
        <span className="payload font-normal text-t2"> {oneLine(cause.message, 200)}</span>
      </h3>
      <p className="m-0 mb-6 text-t3">
        The message {cause.messageBecause}. Calls: {cause.stackBecause}.
      </p>
      <Panel>
        {cause.frames.slice(0, shownFrames).map((frame, index) => (
          <div
            key={index}
            className="flex min-h-28 flex-wrap items-center gap-8 border-b border-line px-12 last:border-0"
          >
            <Chip tone={frame.counts ? 'grn' : 'n'}>{frame.counts ? 'counts' : 'left out'}</Chip>
            <span className="mono payload min-w-0 flex-1 truncate">{oneLine(frame.call, 160)}</span>
            <span className="text-t3">{frame.because}</span>
          </div>
        ))}
      </Panel>
    </section>
  );
}
