import { useState } from 'react';
import { type Role, useOrgCommands } from '~/api/members';
import { explain } from '~/api/problem';
import type { Schema } from '~/api/typed';
import { useForm } from '~/lib/useForm';
import { Button } from '~/ui/Button';
import { CodeCard } from '~/ui/CodeCard';
import { Dialog } from '~/ui/Dialog';
import { SelectField, TextField } from '~/ui/Field';
import { FormProblem } from '~/ui/FormProblem';

export const roles = [
  { value: 'viewer', label: 'Viewer' },
  { value: 'member', label: 'Member' },
  { value: 'admin', label: 'Admin' },
  { value: 'owner', label: 'Owner' },
];

export function InviteDialog({ org, onClose }: { org: string; onClose: () => void }) {
  const { invite } = useOrgCommands(org);
  const [made, setMade] = useState<Schema<'InviteMade'>>();
  const form = useForm({ email: '', role: 'member' }, async ({ email, role }) => {
    setMade(await invite.mutateAsync({ email: email.trim(), role: role as Role, teams: [] }));
  });
  return (
    <Dialog label="Invite somebody" onClose={onClose}>
      {made ? (
        <div className="flex flex-col gap-12 p-16">
          <p className="m-0">
            {made.mailed
              ? `A mail is on its way to ${form.values.email}.`
              : 'No mail server is configured: hand this link over.'}
          </p>
          {made.link && <CodeCard title="link, works once" code={made.link} />}
          <Button tone="accent" onClick={onClose}>
            Done
          </Button>
        </div>
      ) : (
        <form onSubmit={form.submit} className="flex flex-col gap-12 p-16">
          <TextField label="E-mail" type="email" required autoFocus {...form.bind('email')} />
          <SelectField label="Role" options={roles} {...form.bind('role')} />
          {form.failure && <FormProblem text={explain(form.failure)} />}
          <Button tone="accent" type="submit" pending={form.pending}>
            Invite
          </Button>
        </form>
      )}
    </Dialog>
  );
}
