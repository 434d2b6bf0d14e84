import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { type Team, teamsQuery, useOrgCommands } from '~/api/members';
import { useOrg, useRefusal } from '~/api/organization';
import { explain } from '~/api/problem';
import { plural } from '~/lib/number';
import { oneLine } from '~/lib/text';
import { useForm } from '~/lib/useForm';
import { Button } from '~/ui/Button';
import { TextField } from '~/ui/Field';
import { FormProblem } from '~/ui/FormProblem';
import { Avatar } from '~/ui/marks';
import { ManyPicker } from '~/ui/scope/ManyPicker';
import { SettingRow, SettingsGroup, SettingsPage } from '~/ui/settings';
import { ErrorPanel, Skeleton } from '~/ui/states';
import { toast } from '~/ui/Toasts';

export function TeamsPage() {
  const { org } = useParams({ from: '/$org' });
  const { data, error, refetch } = useQuery(teamsQuery(org));
  const refused = useRefusal(org, 'team:write');
  const { createTeam } = useOrgCommands(org);
  const form = useForm({ name: '' }, async ({ name }) => {
    await createTeam.mutateAsync(name.trim());
    form.setValues({ name: '' });
  });
  return (
    <SettingsPage
      title="Teams"
      lead="A team owns code and can be assigned, as in assigned:#payments."
    >
      {error && !data && (
        <ErrorPanel
          title="Teams could not be read"
          detail={explain(error)}
          onRetry={() => refetch()}
        />
      )}
      {!data && !error && <Skeleton className="h-120" />}
      {data && (
        <SettingsGroup>
          {data.length === 0 && <p className="m-0 p-14 text-t3">No team yet.</p>}
          {data.map((team) => (
            <TeamRow key={team.id} org={org} team={team} refused={refused} />
          ))}
        </SettingsGroup>
      )}
      <form onSubmit={form.submit} className="flex max-w-360 items-end gap-8">
        <div className="flex-1">
          <TextField label="New team" required maxLength={64} {...form.bind('name')} />
        </div>
        <Button type="submit" refused={refused} pending={form.pending} icon={<Plus size={14} />}>
          Add
        </Button>
      </form>
      {form.failure && <FormProblem text={explain(form.failure)} />}
    </SettingsPage>
  );
}

function TeamRow({ org, team, refused }: { org: string; team: Team; refused: string | undefined }) {
  const members = useOrg(org)?.members ?? [];
  const { changeTeam, removeTeam } = useOrgCommands(org);
  const onError = (failure: Error) => toast(explain(failure), { tone: 'error' });
  return (
    <SettingRow
      name={oneLine(team.name, 60)}
      effect={`#${team.slug} · ${plural(team.members.length, 'member')}`}
    >
      {() => (
        <>
          <ManyPicker
            noun="Members"
            nouns="members"
            icon={<Avatar owner={{ kind: 'team', name: team.name }} size={16} />}
            choices={members.map((member) => ({
              value: String(member.id),
              label: member.name,
              detail: member.email,
            }))}
            value={team.members.map(String)}
            onChange={(ids) =>
              changeTeam.mutate({ team: team.slug, members: ids.map(Number) }, { onError })
            }
          />
          <Button
            size="sm"
            tone="ghost"
            refused={refused}
            onClick={() => removeTeam.mutate(team.slug, { onError })}
          >
            Delete
          </Button>
        </>
      )}
    </SettingRow>
  );
}
