import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useRefusal } from '~/api/organization';
import { explain } from '~/api/problem';
import { projectQuery, useProjectCommands } from '~/api/project';
import { Button } from '~/ui/Button';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { SelectField, TextField } from '~/ui/Field';
import { platformChoices } from '~/ui/platforms';
import { SaveBar, SettingRow, SettingsGroup, SettingsPage } from '~/ui/settings';
import { ErrorPanel, Skeleton } from '~/ui/states';
import { toast } from '~/ui/Toasts';
import type { PageProps } from './SettingFrame';

const platforms = platformChoices.map(({ id, label }) => ({ value: id, label }));

export function GeneralPage({ org, project }: PageProps) {
  const { data, error, refetch } = useQuery(projectQuery(org, project));
  const refused = useRefusal(org, 'project:write');
  const mayDelete = useRefusal(org, 'project:admin');
  const { change, remove } = useProjectCommands(org);
  const navigate = useNavigate();
  const [draft, setDraft] = useState<{ name?: string; platform?: string }>({});
  const [asking, setAsking] = useState(false);
  const failed = (failure: Error) => toast(`Not saved: ${explain(failure)}`, { tone: 'error' });
  if (!data) {
    return (
      <SettingsPage title="General">
        {error ? (
          <ErrorPanel
            title="The project could not be read"
            detail={explain(error)}
            onRetry={() => refetch()}
          />
        ) : (
          <Skeleton className="h-200" />
        )}
      </SettingsPage>
    );
  }
  return (
    <SettingsPage title="General" lead="What the project is called, and what reports to it.">
      <SettingsGroup>
        <div className="flex flex-col gap-14 p-14">
          <TextField
            label="Name"
            required
            maxLength={64}
            value={draft.name ?? data.name}
            onChange={(event) => setDraft({ ...draft, name: event.target.value })}
          />
          <SelectField
            label="Platform"
            options={platforms}
            value={draft.platform ?? data.platform ?? 'other'}
            onChange={(event) => setDraft({ ...draft, platform: event.target.value })}
          />
        </div>
        <SettingRow
          name="Short ids"
          effect="The prefix never changes: links and chats keep working"
        >
          {() => <code className="text-sec text-t2">{data.prefix}-…</code>}
        </SettingRow>
        <SettingRow name="Delete the project" effect="Its events are removed, its keys refused">
          {() => (
            <Button tone="danger" refused={mayDelete} onClick={() => setAsking(true)}>
              Delete
            </Button>
          )}
        </SettingRow>
      </SettingsGroup>
      <SaveBar
        dirty={Object.keys(draft).length > 0}
        pending={change.isPending}
        refused={refused}
        onReset={() => setDraft({})}
        onSave={() =>
          change.mutate({ project, ...draft }, { onSuccess: () => setDraft({}), onError: failed })
        }
      />
      {asking && (
        <ConfirmDialog
          title={`Delete ${data.name}`}
          verb="Delete"
          danger
          typed={data.slug}
          onClose={() => setAsking(false)}
          onConfirm={() =>
            remove.mutate(project, {
              onSuccess: () => navigate({ to: '/$org/issues', params: { org } }),
              onError: failed,
            })
          }
        >
          This cannot be undone.
        </ConfirmDialog>
      )}
    </SettingsPage>
  );
}
