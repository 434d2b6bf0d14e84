import { useState } from 'react';
import { askReset } from '~/api/identity';
import { explain } from '~/api/problem';
import { useForm } from '~/lib/useForm';
import { Button } from '~/ui/Button';
import { TextField } from '~/ui/Field';
import { FormProblem } from '~/ui/FormProblem';
import { Banner } from '~/ui/states';

/** Asks for a link by mail. The answer is the same whether the account exists or not. */
export function ForgottenForm({ onBack }: { onBack: () => void }) {
  const [asked, setAsked] = useState(false);
  const form = useForm({ email: '' }, async ({ email }) => {
    await askReset(email.trim());
    setAsked(true);
  });
  return (
    <form onSubmit={form.submit} className="flex flex-col gap-14">
      {asked ? (
        <Banner tone="good">
          If there is an account with this address and mail is set up, a link is on its way. Whoever
          runs the server can make one too.
        </Banner>
      ) : (
        <>
          <TextField
            label="E-mail"
            type="email"
            autoComplete="username"
            required
            autoFocus
            {...form.bind('email')}
          />
          {form.failure && <FormProblem text={explain(form.failure)} />}
          <Button tone="accent" type="submit" pending={form.pending} className="h-32">
            Send a link
          </Button>
        </>
      )}
      <Button tone="ghost" onClick={onBack}>
        Back to signing in
      </Button>
    </form>
  );
}
