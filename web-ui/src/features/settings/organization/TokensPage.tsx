import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { scopesQuery, tokensQuery, useOrgCommands } from '~/api/members';
import { type Permission, useRefusal } from '~/api/organization';
import { explain } from '~/api/problem';
import { oneLine } from '~/lib/text';
import { useForm } from '~/lib/useForm';
import { Button } from '~/ui/Button';
import { CodeCard } from '~/ui/CodeCard';
import { Dialog } from '~/ui/Dialog';
import { SelectField, TextField } from '~/ui/Field';
import { FormProblem } from '~/ui/FormProblem';
import { SettingsGroup, SettingsPage } from '~/ui/settings';
import { Banner, Empty } from '~/ui/states';
import { Table } from '~/ui/Table';
import { TimeAgo } from '~/ui/TimeAgo';
import { toast } from '~/ui/Toasts';

export function TokensPage() {
  const { org } = useParams({ from: '/$org' });
  const { data, error, refetch } = useQuery(tokensQuery(org));
  const refused = useRefusal(org, 'token:write');
  const { revokeToken } = useOrgCommands(org);
  const [making, setMaking] = useState(false);
  return (
    <SettingsPage
      title="API tokens"
      lead="For programs: sentry-cli, pipelines, dashboards. Only a hash is stored."
    >
      <SettingsGroup
        actions={
          <Button
            tone="accent"
            refused={refused}
            icon={<Plus size={14} />}
            onClick={() => setMaking(true)}
          >
            New token
          </Button>
        }
      >
        <Table
          label="Tokens"
          rows={data}
          error={error ? { detail: explain(error), onRetry: () => void refetch() } : undefined}
          keyOf={(token) => token.id}
          empty={<Empty title="No token">A program needs one to use the API.</Empty>}
          columns={[
            {
              name: 'Name',
              cell: (token) => (
                <span className="payload font-medium">{oneLine(token.name, 60)}</span>
              ),
            },
            {
              name: 'Scopes',
              cell: (token) => <span className="mono text-t2">{token.scopes.join(', ')}</span>,
            },
            { name: 'Last used', wide: true, cell: (token) => <TimeAgo at={token.lastUsedAt} /> },
            {
              name: 'Expires',
              wide: true,
              cell: (token) => (token.expiresAt ? <TimeAgo at={token.expiresAt} /> : 'never'),
            },
            {
              name: '',
              right: true,
              cell: (token) => (
                <Button
                  size="sm"
                  tone="ghost"
                  refused={refused}
                  onClick={() =>
                    revokeToken.mutate(token.id, {
                      onSuccess: () => toast(`Revoked ${token.name}`),
                      onError: (failure) => toast(explain(failure), { tone: 'error' }),
                    })
                  }
                >
                  Revoke
                </Button>
              ),
            },
          ]}
        />
      </SettingsGroup>
      {making && <TokenDialog org={org} onClose={() => setMaking(false)} />}
    </SettingsPage>
  );
}

const lifetimes = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'One year' },
  { value: '', label: 'Never' },
];

function TokenDialog({ org, onClose }: { org: string; onClose: () => void }) {
  const { createToken } = useOrgCommands(org);
  const { data: scopes } = useQuery(scopesQuery(org));
  const [chosen, setChosen] = useState<ReadonlySet<Permission>>(new Set());
  const [secret, setSecret] = useState<string>();
  const form = useForm({ name: '', days: '90' }, async ({ name, days }) => {
    const made = await createToken.mutateAsync({
      name: name.trim(),
      scopes: [...chosen],
      expiresInDays: days ? Number(days) : null,
    });
    setSecret(made.text);
  });
  const toggle = (scope: Permission) => {
    const next = new Set(chosen);
    if (!next.delete(scope)) {
      next.add(scope);
    }
    setChosen(next);
  };
  return (
    <Dialog label="New token" onClose={onClose}>
      {secret ? (
        <div className="flex flex-col gap-12 p-16">
          <Banner tone="warn">This is the only time that the token is shown.</Banner>
          <CodeCard title="token" code={secret} />
          <Button tone="accent" onClick={onClose}>
            I have copied it
          </Button>
        </div>
      ) : (
        <form onSubmit={form.submit} className="flex flex-col gap-12 p-16">
          <TextField label="Name" required autoFocus maxLength={64} {...form.bind('name')} />
          <SelectField label="Expires after" options={lifetimes} {...form.bind('days')} />
          <fieldset className="m-0 flex max-h-240 flex-col gap-2 overflow-y-auto border-0 p-0">
            <legend className="p-0 text-sec font-medium text-t2">Scopes</legend>
            {scopes?.map(({ scope, description }) => (
              <label key={scope} className="flex min-h-28 items-center gap-10 touch:min-h-44">
                <input
                  type="checkbox"
                  className="checkbox"
                  checked={chosen.has(scope)}
                  onChange={() => toggle(scope)}
                />
                <span className="mono w-140 text-sec">{scope}</span>
                <span className="text-sec text-t3">{description}</span>
              </label>
            ))}
          </fieldset>
          {form.failure && <FormProblem text={explain(form.failure)} />}
          <Button
            tone="accent"
            type="submit"
            pending={form.pending}
            refused={chosen.size === 0 ? 'Choose at least one scope' : undefined}
          >
            Create token
          </Button>
        </form>
      )}
    </Dialog>
  );
}
