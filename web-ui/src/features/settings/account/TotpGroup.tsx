import { useState } from 'react';
import { useAccountCommands } from '~/api/account';
import { explain } from '~/api/problem';
import { useForm } from '~/lib/useForm';
import { Button } from '~/ui/Button';
import { CodeCard } from '~/ui/CodeCard';
import { TextField } from '~/ui/Field';
import { FormProblem } from '~/ui/FormProblem';
import { SettingRow, SettingsGroup } from '~/ui/settings';
import { Banner } from '~/ui/states';
import { toast } from '~/ui/Toasts';

/** A second factor: begin, prove that it works, keep the recovery codes. */
export function TotpGroup({ on }: { on: boolean }) {
  const { beginTotp, confirmTotp, endTotp } = useAccountCommands();
  const [codes, setCodes] = useState<readonly string[]>();
  const [ending, setEnding] = useState(false);
  const form = useForm({ code: '' }, async ({ code }) => {
    if (on) {
      await endTotp.mutateAsync(code);
      setEnding(false);
    } else {
      setCodes((await confirmTotp.mutateAsync(code)).recoveryCodes);
      beginTotp.reset();
    }
    form.setValues({ code: '' });
  });
  const begun = beginTotp.data;
  return (
    <SettingsGroup title="Second factor">
      <SettingRow
        name="Authenticator app"
        effect={on ? 'Asked for at every sign-in' : 'A code of six digits besides the password'}
      >
        {() =>
          on ? (
            <Button onClick={() => setEnding(true)}>Turn off</Button>
          ) : (
            <Button
              pending={beginTotp.isPending}
              onClick={() =>
                beginTotp.mutate(undefined, {
                  onError: (error) => toast(explain(error), { tone: 'error' }),
                })
              }
            >
              Turn on
            </Button>
          )
        }
      </SettingRow>
      {codes && (
        <div className="flex flex-col gap-12 p-14">
          <Banner tone="warn">
            Keep these codes: each lets you in once without the app. They are not shown again.
          </Banner>
          <CodeCard title="recovery codes" code={codes.join('\n')} />
        </div>
      )}
      {(begun || ending) && !codes && (
        <form onSubmit={form.submit} className="flex flex-col gap-12 p-14">
          {begun && <CodeCard title="add this key to your app" code={begun.secret} />}
          {begun && (
            <a href={begun.uri} className="text-sec text-acc underline">
              Open in an authenticator on this device
            </a>
          )}
          <TextField
            mono
            label="Code"
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            {...form.bind('code')}
          />
          {form.failure && <FormProblem text={explain(form.failure)} />}
          <div>
            <Button tone="accent" type="submit" pending={form.pending}>
              {on ? 'Turn off' : 'Confirm'}
            </Button>
          </div>
        </form>
      )}
    </SettingsGroup>
  );
}
