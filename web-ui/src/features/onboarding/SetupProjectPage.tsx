import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { KeyRound, ShieldCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useOrg } from '~/api/organization';
import { explain } from '~/api/problem';
import { keysQuery } from '~/api/project';
import { CodeCard } from '~/ui/CodeCard';
import { Segmented } from '~/ui/Segmented';
import { ErrorPanel, Skeleton } from '~/ui/states';
import { PlatformChips } from './PlatformChips';
import { ReceiptsCard } from './ReceiptsCard';
import { curl, guideFor } from './snippets';

/** From nothing to the first event: three snippets with the DSN filled in, and a card that listens. */
export function SetupProjectPage() {
  const { org, project, platform } = useParams({ from: '/$org/projects/$project/setup/$platform' });
  const navigate = useNavigate();
  const { data: keys, error, refetch } = useQuery(keysQuery(org, project));
  const name = useOrg(org)?.projects.find((one) => one.slug === project)?.name ?? project;
  const key = keys?.find((one) => one.active) ?? keys?.[0];
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto grid max-w-1080 grid-cols-[minmax(0,1fr)_308px] items-start gap-40 px-20 py-40 max-lg:grid-cols-1">
        <div className="flex min-w-0 flex-col gap-24">
          <div>
            <p className="m-0 text-body text-acc">New project · step 2 of 2</p>
            <h1 className="payload m-0 text-hero font-semibold">
              Send the first event from {name}
            </h1>
            <p className="m-0 mt-4 max-w-520 text-title text-t2">
              Any Sentry SDK works. Only the DSN changes, so an app that already reports elsewhere
              needs one line.
            </p>
          </div>
          <PlatformChips
            chosen={platform}
            onChoose={(next) =>
              navigate({
                to: '/$org/projects/$project/setup/$platform',
                params: { org, project, platform: next },
                replace: true,
              })
            }
          />
          {error && !keys && (
            <ErrorPanel
              title="The DSN could not be read"
              detail={explain(error)}
              onRetry={() => refetch()}
            />
          )}
          {!keys && !error && <Skeleton className="h-320" />}
          {key && <Steps key={platform} platform={platform} dsn={key.dsn} />}
        </div>
        <div className="sticky top-40 max-lg:static">
          <ReceiptsCard org={org} project={project} projectKey={key} />
          <ul className="m-0 mt-14 flex list-none flex-col gap-10 p-0 px-4 text-sec text-t2">
            <li className="flex gap-8">
              <KeyRound size={14} className="mt-2 shrink-0" aria-hidden="true" /> The DSN only
              allows sending. It can be in client code.
            </li>
            <li className="flex gap-8">
              <ShieldCheck size={14} className="mt-2 shrink-0" aria-hidden="true" /> Scrubbing is on
              by default: card numbers, passwords, secrets.
            </li>
          </ul>
        </div>
      </div>
    </div>
  );
}

function Steps({ platform, dsn }: { platform: string; dsn: string }) {
  const guide = guideFor(platform, dsn);
  const [manager, setManager] = useState(guide.install[0]?.title ?? '');
  const install = guide.install.find((one) => one.title === manager) ?? guide.install[0];
  return (
    <>
      <Step number={1} title="Install">
        {guide.install.length > 1 && (
          <Segmented
            label="Build tool"
            value={manager}
            options={guide.install.map(({ title }) => ({ value: title, label: title }))}
            onChange={setManager}
          />
        )}
        {install && <CodeCard {...install} />}
      </Step>
      <Step number={2} title="Configure">
        <CodeCard
          title={`${guide.configure.title} · your DSN is filled in`}
          code={guide.configure.code}
        />
        <CodeCard
          title="Already using Sentry? Change one line"
          code={`- dsn: https://…@o0.ingest.sentry.io/0\n+ dsn: ${dsn}`}
        />
      </Step>
      <Step number={3} title="Try it">
        <CodeCard {...guide.attempt} />
        {platform !== 'other' && (
          <CodeCard title="or run this in a shell, no SDK needed" code={curl(dsn)} />
        )}
      </Step>
    </>
  );
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-10">
      <h2 className="m-0 flex items-center gap-8 text-title font-semibold">
        <span className="grid h-20 w-20 place-content-center rounded-full bg-s3 text-meta">
          {number}
        </span>
        {title}
      </h2>
      {children}
    </section>
  );
}
