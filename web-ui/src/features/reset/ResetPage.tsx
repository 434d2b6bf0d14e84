import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { reset } from '~/api/identity';
import { explain } from '~/api/problem';
import { useForm } from '~/lib/useForm';
import { AuthCard } from '~/ui/AuthCard';
import { Button } from '~/ui/Button';
import { TextField } from '~/ui/Field';
import { FormProblem } from '~/ui/FormProblem';
import { Panel } from '~/ui/Section';
import { Empty } from '~/ui/states';

/** A new password, by the link of a mail or of the command on the server. */
export function ResetPage() {
  const { token } = useParams({ from: '/reset/$token' });
  const [done, setDone] = useState(false);
  const form = useForm({ password: '' }, async ({ password }) => {
    await reset(token, password);
    setDone(true);
  });
  return (
    <AuthCard title="New password">
      <Panel className="p-20">
        {done ? (
          <Empty
            title="The password is changed"
            action={
              <Link to="/login" className="text-acc underline">
                Sign in
              </Link>
            }
          >
            All other sessions of the account have ended.
          </Empty>
        ) : (
          <form onSubmit={form.submit} className="flex flex-col gap-14">
            <TextField
              label="New password"
              type="password"
              autoComplete="new-password"
              minLength={12}
              hint="At least 12 characters."
              required
              autoFocus
              {...form.bind('password')}
            />
            {form.failure && <FormProblem text={explain(form.failure)} />}
            <Button tone="accent" type="submit" pending={form.pending} className="h-32">
              Set password
            </Button>
          </form>
        )}
      </Panel>
    </AuthCard>
  );
}
