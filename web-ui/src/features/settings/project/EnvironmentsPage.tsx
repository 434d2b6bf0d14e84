import { oneLine } from '~/lib/text';
import { Switch } from '~/ui/Switch';
import { SettingRow, SettingsGroup } from '~/ui/settings';
import { TimeAgo } from '~/ui/TimeAgo';
import { type PageProps, SettingFrame } from './SettingFrame';
import { useSettingDraft } from './useSettingDraft';

export function EnvironmentsPage({ org, project }: PageProps) {
  const state = useSettingDraft(org, project, 'environments');
  const list = state.draft?.environments ?? [];
  return (
    <SettingFrame
      title="Environments"
      lead="A hidden environment is not offered in filters. Its events are stored as before."
      state={state}
    >
      <SettingsGroup>
        {list.length === 0 && (
          <p className="m-0 p-14 text-t3">No event has named an environment yet.</p>
        )}
        {list.map((environment) => (
          <SettingRow
            key={environment.name}
            name={oneLine(environment.name, 80) || '(none)'}
            effect={
              environment.lastSeen && (
                <>
                  last event <TimeAgo at={environment.lastSeen} />
                </>
              )
            }
          >
            {(describedBy) => (
              <>
                <span className="text-sec text-t2">shown</span>
                <Switch
                  label={`Show ${environment.name}`}
                  describedBy={describedBy}
                  checked={!environment.hidden}
                  refused={state.refused}
                  onChange={(shown) =>
                    state.saveNow({
                      environments: list.map((one) =>
                        one.name === environment.name ? { ...one, hidden: !shown } : one,
                      ),
                    })
                  }
                />
              </>
            )}
          </SettingRow>
        ))}
      </SettingsGroup>
    </SettingFrame>
  );
}
