import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useRefusal } from '~/api/organization';
import { explain } from '~/api/problem';
import { keysQuery, useKeyCommands } from '~/api/project';
import { Button } from '~/ui/Button';
import { SettingsPage } from '~/ui/settings';
import { ErrorPanel, Skeleton } from '~/ui/states';
import { toast } from '~/ui/Toasts';
import { KeyPanel } from './KeyPanel';
import type { PageProps } from './SettingFrame';

export function KeysPage({ org, project }: PageProps) {
  const { data: keys, error, refetch } = useQuery(keysQuery(org, project));
  const refused = useRefusal(org, 'project:write');
  const { create } = useKeyCommands(org, project);
  const add = () =>
    create.mutate(`Key ${(keys?.length ?? 0) + 1}`, {
      onError: (failure) => toast(`No key was made: ${explain(failure)}`, { tone: 'error' }),
    });
  return (
    <SettingsPage
      title="Keys"
      lead="A DSN only allows sending. A key can have limits, origins and environments of its own."
    >
      {error && !keys && (
        <ErrorPanel
          title="Keys could not be read"
          detail={explain(error)}
          onRetry={() => refetch()}
        />
      )}
      {!keys && !error && <Skeleton className="h-240" />}
      {keys?.map((key) => (
        <KeyPanel key={key.id} org={org} project={project} projectKey={key} refused={refused} />
      ))}
      <div>
        <Button
          icon={<Plus size={14} />}
          refused={refused}
          pending={create.isPending}
          onClick={add}
        >
          Add a key
        </Button>
      </div>
    </SettingsPage>
  );
}
