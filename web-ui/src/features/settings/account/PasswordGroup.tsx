import { useAccountCommands } from '~/api/account';
import { explain } from '~/api/problem';
import { useForm } from '~/lib/useForm';
import { Button } from '~/ui/Button';
import { TextField } from '~/ui/Field';
import { FormProblem } from '~/ui/FormProblem';
import { SettingsGroup } from '~/ui/settings';
import { toast } from '~/ui/Toasts';

export function PasswordGroup() {
  const { password } = useAccountCommands();
  const form = useForm({ current: '', next: '' }, async (values) => {
    await password.mutateAsync(values);
    form.setValues({ current: '', next: '' });
    toast('The password is changed; other sessions have ended');
  });
  return (
    <SettingsGroup title="Password">
      <form onSubmit={form.submit} className="flex flex-col gap-12 p-14">
        <div className="grid grid-cols-2 gap-12 max-md:grid-cols-1">
          <TextField
            label="Current password"
            type="password"
            autoComplete="current-password"
            required
            {...form.bind('current')}
          />
          <TextField
            label="New password"
            type="password"
            autoComplete="new-password"
            minLength={12}
            hint="At least 12 characters."
            required
            {...form.bind('next')}
          />
        </div>
        {form.failure && <FormProblem text={explain(form.failure)} />}
        <div>
          <Button type="submit" pending={form.pending}>
            Change password
          </Button>
        </div>
      </form>
    </SettingsGroup>
  );
}
