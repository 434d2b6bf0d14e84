import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { login, loginTotp, meQuery, methodsQuery, setupQuery } from '~/api/identity';
import { ApiError, explain } from '~/api/problem';
import { samePath } from '~/lib/text';
import { useForm } from '~/lib/useForm';
import { AuthCard } from '~/ui/AuthCard';
import { Button } from '~/ui/Button';
import { TextField } from '~/ui/Field';
import { FormProblem } from '~/ui/FormProblem';
import { Panel } from '~/ui/Section';
import { ForgottenForm } from './ForgottenForm';

/** Password, then the second factor in the same card. Errors never say which of the two fields was wrong. */
export function LoginPage() {
  const { next } = useSearch({ from: '/login' });
  const [ticket, setTicket] = useState<string>();
  const [forgotten, setForgotten] = useState(false);
  const { data: methods } = useQuery(methodsQuery);
  const { data: setup } = useQuery(setupQuery);
  const client = useQueryClient();
  const navigate = useNavigate();

  useEffect(() => {
    if (setup?.needed) {
      navigate({ to: '/setup', replace: true });
    }
  }, [setup, navigate]);

  const enter = async () => {
    client.clear();
    const me = await client.fetchQuery(meQuery);
    const org = me.preferences.defaultOrg ?? me.organizations[0]?.slug;
    const wanted = samePath(next);
    if (wanted) {
      navigate({ href: wanted, replace: true });
    } else if (org) {
      navigate({ to: '/$org', params: { org }, replace: true });
    }
  };

  return (
    <AuthCard title="Sign in">
      <Panel className="p-20">
        {ticket ? (
          <SecondFactor ticket={ticket} onDone={enter} />
        ) : (
          <div className="flex flex-col gap-14">
            {methods?.oidc && (
              <>
                <a
                  href={methods.oidc.startUrl}
                  className="grid h-32 place-content-center rounded-control bg-s3 font-medium hover:bg-s4 touch:h-44"
                >
                  Continue with {methods.oidc.label}
                </a>
                <p className="m-0 text-center text-sec text-t3">or with a password</p>
              </>
            )}
            {forgotten ? (
              <ForgottenForm onBack={() => setForgotten(false)} />
            ) : (
              <>
                <Password onTicket={setTicket} onDone={enter} />
                <Button tone="ghost" size="sm" onClick={() => setForgotten(true)}>
                  Forgot the password?
                </Button>
              </>
            )}
          </div>
        )}
      </Panel>
    </AuthCard>
  );
}

function Password({
  onTicket,
  onDone,
}: {
  onTicket: (ticket: string) => void;
  onDone: () => Promise<void>;
}) {
  const form = useForm({ email: '', password: '' }, async ({ email, password }) => {
    const step = await login(email.trim(), password);
    return step.step === 'totp' && step.ticket ? onTicket(step.ticket) : onDone();
  });
  return (
    <form onSubmit={form.submit} className="flex flex-col gap-14">
      <TextField
        label="E-mail"
        type="email"
        autoComplete="username"
        required
        autoFocus
        {...form.bind('email')}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="current-password"
        required
        {...form.bind('password')}
      />
      <Problem error={form.failure} />
      <Button tone="accent" type="submit" pending={form.pending} className="h-32">
        Sign in
      </Button>
    </form>
  );
}

function SecondFactor({ ticket, onDone }: { ticket: string; onDone: () => Promise<void> }) {
  const form = useForm({ code: '' }, async ({ code }) => {
    await loginTotp(ticket, code.replace(/\s/g, ''));
    await onDone();
  });
  return (
    <form onSubmit={form.submit} className="flex flex-col gap-14">
      <TextField
        label="Code of your authenticator"
        hint="A recovery code works too."
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        autoFocus
        mono
        {...form.bind('code')}
      />
      <Problem error={form.failure} />
      <Button tone="accent" type="submit" pending={form.pending} className="h-32">
        Continue
      </Button>
    </form>
  );
}

function Problem({ error }: { error: Error | undefined }) {
  return error ? (
    <FormProblem
      text={explain(error)}
      retryAfterSeconds={error instanceof ApiError ? error.more.retryAfterSeconds : undefined}
    />
  ) : null;
}
