import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { meQuery } from '~/api/identity';
import { explain, isCode } from '~/api/problem';
import { acceptInvite, readInvite } from '~/api/setup';
import { oneLine } from '~/lib/text';
import { useForm } from '~/lib/useForm';
import { AuthCard } from '~/ui/AuthCard';
import { Button } from '~/ui/Button';
import { TextField } from '~/ui/Field';
import { FormProblem } from '~/ui/FormProblem';
import { Panel } from '~/ui/Section';
import { Empty, ErrorPanel, Skeleton } from '~/ui/states';

export function InvitePage() {
  const { token } = useParams({ from: '/invite/$token' });
  const {
    data: invite,
    error,
    refetch,
  } = useQuery({
    queryKey: ['invite', token],
    queryFn: () => readInvite(token),
  });
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({ name: '', password: '' }, async ({ name, password }) => {
    const me = await acceptInvite(token, { name: name.trim(), password });
    client.clear();
    client.setQueryData(meQuery.queryKey, me);
    navigate({
      to: '/$org',
      params: { org: invite?.organizationSlug ?? '' },
      replace: true,
    });
  });

  if (isCode(error, 'not_found', 'link_expired')) {
    return (
      <AuthCard title="Invitation">
        <Empty title="This invitation no longer works">
          It was used, withdrawn, or it has expired. Whoever invited you can send a new one.
        </Empty>
      </AuthCard>
    );
  }
  return (
    <AuthCard
      title={invite ? `Join ${oneLine(invite.organizationName, 60)}` : 'Invitation'}
      note={invite ? `As ${invite.role}, with ${oneLine(invite.email, 80)}` : undefined}
    >
      {error && (
        <ErrorPanel
          title="The invitation could not be read"
          detail={explain(error)}
          onRetry={() => refetch()}
        />
      )}
      {!invite && !error && <Skeleton className="h-200" />}
      {invite && (
        <Panel className="p-20">
          <form onSubmit={form.submit} className="flex flex-col gap-14">
            <TextField
              label="Your name"
              autoComplete="name"
              required
              autoFocus
              {...form.bind('name')}
            />
            <TextField
              label="Password"
              type="password"
              autoComplete="new-password"
              minLength={12}
              hint="At least 12 characters. If you have an account with this address, its password."
              required
              {...form.bind('password')}
            />
            {form.failure && <FormProblem text={explain(form.failure)} />}
            <Button tone="accent" type="submit" pending={form.pending} className="h-32">
              Join
            </Button>
          </form>
        </Panel>
      )}
    </AuthCard>
  );
}
