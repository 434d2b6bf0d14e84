import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useMe } from '~/api/identity';
import { invitesQuery, type Member, membersQuery, type Role, useOrgCommands } from '~/api/members';
import { useOrg, useRefusal } from '~/api/organization';
import { explain } from '~/api/problem';
import { oneLine } from '~/lib/text';
import { Button } from '~/ui/Button';
import { Chip } from '~/ui/Chip';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { control } from '~/ui/Field';
import { Avatar } from '~/ui/marks';
import { SettingsGroup, SettingsPage } from '~/ui/settings';
import { Empty } from '~/ui/states';
import { Table } from '~/ui/Table';
import { TimeAgo } from '~/ui/TimeAgo';
import { toast } from '~/ui/Toasts';
import { InviteDialog, roles } from './InviteDialog';

export function MembersPage() {
  const { org } = useParams({ from: '/$org' });
  const me = useMe();
  const teams = useOrg(org)?.teams ?? [];
  const { data, error, refetch } = useQuery(membersQuery(org));
  const invites = useQuery(invitesQuery(org));
  const refused = useRefusal(org, 'member:write');
  const commands = useOrgCommands(org);
  const [inviting, setInviting] = useState(false);
  const [leaving, setLeaving] = useState<Member>();
  const onError = (failure: Error) => toast(explain(failure), { tone: 'error' });
  return (
    <SettingsPage
      title="Members"
      lead="Members see all projects. Viewers read, members triage, admins change settings, owners do everything."
    >
      <SettingsGroup
        actions={
          <Button
            tone="accent"
            refused={refused}
            icon={<UserPlus size={14} />}
            onClick={() => setInviting(true)}
          >
            Invite
          </Button>
        }
      >
        <Table
          label="Members"
          rows={data}
          error={error ? { detail: explain(error), onRetry: () => void refetch() } : undefined}
          keyOf={(member) => member.id}
          empty={<Empty title="Nobody">Invite the first person.</Empty>}
          columns={[
            {
              name: 'Person',
              cell: (member) => (
                <span className="flex min-h-40 items-center gap-10">
                  <Avatar owner={member} size={24} />
                  <span className="min-w-0">
                    <span className="payload block truncate text-body font-medium">
                      {oneLine(member.name, 60)}
                    </span>
                    <span className="payload block truncate text-t3">
                      {oneLine(member.email, 80)}
                    </span>
                  </span>
                </span>
              ),
            },
            {
              name: 'Role',
              cell: (member) => (
                <select
                  aria-label={`Role of ${member.name}`}
                  value={member.role}
                  disabled={refused !== undefined || member.id === me?.user.id}
                  onChange={(change) =>
                    commands.setRole.mutate(
                      { id: member.id, role: change.target.value as Role },
                      { onError },
                    )
                  }
                  className={`${control} h-28 w-110! touch:h-44`}
                >
                  {roles.map((role) => (
                    <option key={role.value} value={role.value}>
                      {role.label}
                    </option>
                  ))}
                </select>
              ),
            },
            {
              name: 'Teams',
              wide: true,
              cell: (member) =>
                teams
                  .filter((team) => member.teams.includes(team.id))
                  .map((team) => team.name)
                  .join(', ') || '–',
            },
            {
              name: 'Second factor',
              wide: true,
              cell: (member) =>
                member.totp ? <Chip tone="grn">On</Chip> : <span className="text-t3">off</span>,
            },
            { name: 'Last seen', wide: true, cell: (member) => <TimeAgo at={member.lastSeenAt} /> },
            {
              name: '',
              right: true,
              cell: (member) => (
                <Button
                  size="sm"
                  tone="ghost"
                  refused={member.id === me?.user.id ? 'Somebody else has to remove you' : refused}
                  onClick={() => setLeaving(member)}
                >
                  Remove
                </Button>
              ),
            },
          ]}
        />
      </SettingsGroup>
      {invites.data && invites.data.length > 0 && (
        <SettingsGroup title="Open invitations">
          {invites.data.map((invite) => (
            <div
              key={invite.id}
              className="flex min-h-44 flex-wrap items-center gap-10 border-b border-line px-14 last:border-0"
            >
              <span className="payload min-w-0 flex-1 truncate">{oneLine(invite.email, 80)}</span>
              <Chip>{invite.role}</Chip>
              <span className="text-sec text-t3">
                until <TimeAgo at={invite.expiresAt} />
              </span>
              <Button
                size="sm"
                tone="ghost"
                refused={refused}
                onClick={() => commands.withdraw.mutate(invite.id, { onError })}
              >
                Withdraw
              </Button>
            </div>
          ))}
        </SettingsGroup>
      )}
      {inviting && <InviteDialog org={org} onClose={() => setInviting(false)} />}
      {leaving && (
        <ConfirmDialog
          title={`Remove ${leaving.name}`}
          verb="Remove"
          danger
          onClose={() => setLeaving(undefined)}
          onConfirm={() => commands.removeMember.mutate(leaving.id, { onError })}
        >
          Their sessions end at once. Comments and history stay.
        </ConfirmDialog>
      )}
    </SettingsPage>
  );
}
