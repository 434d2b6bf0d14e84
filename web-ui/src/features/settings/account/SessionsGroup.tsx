import { useQuery } from '@tanstack/react-query';
import { sessionsQuery, useAccountCommands } from '~/api/account';
import { explain } from '~/api/problem';
import { oneLine } from '~/lib/text';
import { Button } from '~/ui/Button';
import { Chip } from '~/ui/Chip';
import { SettingRow, SettingsGroup } from '~/ui/settings';
import { ErrorPanel, Skeleton } from '~/ui/states';
import { TimeAgo } from '~/ui/TimeAgo';
import { toast } from '~/ui/Toasts';

export function SessionsGroup() {
  const { data, error, refetch } = useQuery(sessionsQuery);
  const { revoke } = useAccountCommands();
  return (
    <SettingsGroup title="Sessions">
      {error && !data && (
        <ErrorPanel
          title="Sessions could not be read"
          detail={explain(error)}
          onRetry={() => refetch()}
        />
      )}
      {!data && !error && <Skeleton className="m-14 h-48" />}
      {data?.map((session) => (
        <SettingRow
          key={session.id}
          name={oneLine(browserOf(session.userAgent), 80)}
          effect={
            <>
              {session.ip} · used <TimeAgo at={session.lastSeenAt} />
            </>
          }
        >
          {() =>
            session.current ? (
              <Chip tone="grn">This one</Chip>
            ) : (
              <Button
                size="sm"
                onClick={() =>
                  revoke.mutate(session.id, {
                    onError: (failure) => toast(explain(failure), { tone: 'error' }),
                  })
                }
              >
                End
              </Button>
            )
          }
        </SettingRow>
      ))}
    </SettingsGroup>
  );
}

/** "Firefox on Linux" out of a user agent, or the agent itself. */
export function browserOf(agent: string | null | undefined): string {
  if (!agent) {
    return 'Unknown browser';
  }
  const browser = /(Edg|OPR|Firefox|Chrome|Safari)\//.exec(agent)?.[1];
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(agent)?.[1];
  const name = { Edg: 'Edge', OPR: 'Opera' }[browser ?? ''] ?? browser;
  return name ? `${name}${system ? ` on ${system.replace('Mac OS X', 'macOS')}` : ''}` : agent;
}
