import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Check, TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { meQuery, setupQuery } from '~/api/identity';
import { orgQuery } from '~/api/organization';
import { ApiError, explain } from '~/api/problem';
import { finishSetup } from '~/api/setup';
import { useForm } from '~/lib/useForm';
import { AuthCard } from '~/ui/AuthCard';
import { Button } from '~/ui/Button';
import { SelectField, TextField } from '~/ui/Field';
import { FormProblem } from '~/ui/FormProblem';
import { platformChoices } from '~/ui/platforms';
import { Panel } from '~/ui/Section';
import { Empty, ErrorPanel, Skeleton } from '~/ui/states';
import { draftOf, keepDraft } from './draft';

const platforms = platformChoices.map(({ id, label }) => ({ value: id, label }));

/** First run: one page, four cards. Half-filled cards survive a reload, the password does not. */
export function SetupPage() {
  const { data: setup, error, refetch } = useQuery(setupQuery);
  if (error && !setup) {
    return (
      <ErrorPanel
        title="Setup could not be read"
        detail={explain(error)}
        onRetry={() => refetch()}
      />
    );
  }
  return (
    <AuthCard wide title="Welcome to Faultline" note="Four short cards, then the first event.">
      {!setup ? (
        <Skeleton className="h-320" />
      ) : setup.needed ? (
        <SetupForm
          publicUrl={setup.publicUrl}
          organization={setup.organization?.name ?? ''}
          checks={setup.checks}
          mail={setup.mailConfigured}
          serverTime={setup.serverTime}
        />
      ) : (
        <Empty
          title="Setup is done"
          action={
            <Link to="/login" className="text-acc underline">
              Sign in
            </Link>
          }
        >
          An administrator exists already.
        </Empty>
      )}
    </AuthCard>
  );
}

interface FormProps {
  readonly publicUrl: string;
  readonly organization: string;
  readonly checks: readonly {
    readonly id: string;
    readonly ok: boolean;
    readonly detail: string;
  }[];
  readonly mail: boolean;
  readonly serverTime: string;
}

function SetupForm({ publicUrl, organization, checks, mail, serverTime }: FormProps) {
  const { code } = useSearch({ from: '/setup' });
  const client = useQueryClient();
  const navigate = useNavigate();
  const initial = {
    code: code ?? '',
    name: '',
    email: '',
    password: '',
    organization,
    project: '',
    platform: 'java',
    ...draftOf(),
    ...(code ? { code } : {}),
  };
  const form = useForm(initial, async (values) => {
    const me = await finishSetup({
      code: values.code.trim(),
      name: values.name.trim(),
      email: values.email.trim(),
      password: values.password,
      organizationName: values.organization.trim(),
      project: { name: values.project.trim(), platform: values.platform },
    });
    keepDraft(undefined);
    client.clear();
    client.setQueryData(meQuery.queryKey, me);
    const org = me.organizations[0]?.slug ?? '';
    const { projects } = await client.fetchQuery(orgQuery(org));
    const first = projects[0];
    if (first) {
      const params = { org, project: first.slug, platform: values.platform };
      navigate({ to: '/$org/projects/$project/setup/$platform', params, replace: true });
    } else {
      navigate({ to: '/$org', params: { org }, replace: true });
    }
  });
  const { values } = form;
  useEffect(() => keepDraft(values), [values]);
  const failed = form.failure instanceof ApiError ? form.failure : undefined;
  const errorOf = (field: string) => (failed?.more.field === field ? failed.detail : undefined);
  const skew = useRef(Math.abs(Date.now() - Date.parse(serverTime))).current;

  return (
    <form onSubmit={form.submit} className="flex flex-col gap-14">
      <Card number={1} title="Administrator">
        {!code && (
          <TextField
            label="Setup code"
            hint="Part of the link that the server printed when it started."
            required
            mono
            error={errorOf('code')}
            {...form.bind('code')}
          />
        )}
        <TextField
          label="Name"
          autoComplete="name"
          required
          autoFocus
          error={errorOf('name')}
          {...form.bind('name')}
        />
        <TextField
          label="E-mail"
          type="email"
          autoComplete="username"
          required
          error={errorOf('email')}
          {...form.bind('email')}
        />
        <TextField
          label="Password"
          type="password"
          autoComplete="new-password"
          minLength={12}
          hint="At least 12 characters."
          required
          error={errorOf('password')}
          {...form.bind('password')}
        />
      </Card>
      <Card number={2} title="Address">
        <p className="m-0">
          <code className="payload">{publicUrl}</code>
        </p>
        <ul className="m-0 flex list-none flex-col gap-4 p-0">
          {checks.map((check) => (
            <CheckLine key={check.id} ok={check.ok} text={check.detail} />
          ))}
          {skew > 5000 && (
            <CheckLine
              ok={false}
              text={`Clocks differ by ${Math.round(skew / 1000)} s between this browser and the server.`}
            />
          )}
        </ul>
      </Card>
      <Card number={3} title="Mail">
        <ul className="m-0 list-none p-0">
          <CheckLine
            ok={mail}
            text={
              mail
                ? 'Mail is configured: invitations are sent.'
                : 'No mail server is configured. Invitations are links to hand over until one is.'
            }
          />
        </ul>
      </Card>
      <Card number={4} title="First project">
        <TextField
          label="Organisation"
          required
          error={errorOf('organizationName')}
          {...form.bind('organization')}
        />
        <TextField
          label="Project"
          placeholder="checkout-api"
          required
          error={errorOf('project')}
          {...form.bind('project')}
        />
        <SelectField label="Platform" options={platforms} {...form.bind('platform')} />
      </Card>
      {form.failure && (
        <FormProblem
          text={explain(form.failure)}
          retryAfterSeconds={failed?.more.retryAfterSeconds}
        />
      )}
      <Button tone="accent" type="submit" pending={form.pending} className="h-32">
        Create and continue
      </Button>
    </form>
  );
}

function Card({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <Panel className="flex flex-col gap-12 p-16">
      <h2 className="m-0 flex items-center gap-8 text-title font-semibold">
        <span className="grid h-20 w-20 place-content-center rounded-full bg-s3 text-meta">
          {number}
        </span>
        {title}
      </h2>
      {children}
    </Panel>
  );
}

function CheckLine({ ok, text }: { ok: boolean; text: string }) {
  return (
    <li className="flex items-start gap-8 text-sec text-t2">
      {ok ? (
        <Check size={14} className="mt-2 shrink-0 text-grn" aria-label="Good" />
      ) : (
        <TriangleAlert size={14} className="mt-2 shrink-0 text-amb" aria-label="Attention" />
      )}
      {text}
    </li>
  );
}
