import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useOrgCommands } from '~/api/members';
import { useOrg, useRefusal } from '~/api/organization';
import { explain } from '~/api/problem';
import { control } from '~/ui/Field';
import { SaveBar, SettingRow, SettingsGroup, SettingsPage } from '~/ui/settings';
import { toast } from '~/ui/Toasts';

export function OrgGeneralPage() {
  const { org } = useParams({ from: '/$org' });
  const data = useOrg(org);
  const refused = useRefusal(org, 'org:write');
  const { rename } = useOrgCommands(org);
  const [name, setName] = useState<string>();
  const dirty = name !== undefined && name !== data?.name;
  return (
    <SettingsPage title="General">
      <SettingsGroup>
        <SettingRow name="Name" effect="Shown to everybody; addresses keep the short name">
          {(describedBy) => (
            <input
              aria-label="Name"
              aria-describedby={describedBy}
              value={name ?? data?.name ?? ''}
              disabled={refused !== undefined}
              maxLength={64}
              onChange={(change) => setName(change.target.value)}
              className={`${control} h-28 w-240! touch:h-44`}
            />
          )}
        </SettingRow>
        <SettingRow name="Short name" effect="Part of every address">
          {() => <code className="text-sec text-t2">{org}</code>}
        </SettingRow>
      </SettingsGroup>
      <SaveBar
        dirty={dirty}
        pending={rename.isPending}
        refused={refused}
        onReset={() => setName(undefined)}
        onSave={() =>
          rename.mutate(name ?? '', {
            onSuccess: () => setName(undefined),
            onError: (error) => toast(`Not saved: ${explain(error)}`, { tone: 'error' }),
          })
        }
      />
    </SettingsPage>
  );
}
