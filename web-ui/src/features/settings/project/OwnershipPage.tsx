import { explain } from '~/api/problem';
import { TextArea } from '~/ui/Field';
import { Switch } from '~/ui/Switch';
import { SettingRow, SettingsGroup } from '~/ui/settings';
import { type PageProps, SettingFrame } from './SettingFrame';
import { useSettingDraft } from './useSettingDraft';

const placeholder =
  '# the last rule that matches decides\npath:src/checkout/** #payments\nmodule:com.acme.search.* mira@acme.test\nurl:*/admin/* #platform';

export function OwnershipPage({ org, project }: PageProps) {
  const state = useSettingDraft(org, project, 'ownership');
  const { draft } = state;
  return (
    <SettingFrame
      title="Ownership"
      lead="Who a new issue belongs to. Lines of a CODEOWNERS file work as they are."
      state={state}
    >
      {draft && (
        <>
          <SettingsGroup>
            <SettingRow name="Assign new issues" effect="To the owner that the rules name">
              {(describedBy) => (
                <Switch
                  label="Assign new issues"
                  describedBy={describedBy}
                  checked={draft.autoAssign}
                  refused={state.refused}
                  onChange={(autoAssign) => state.saveNow({ autoAssign })}
                />
              )}
            </SettingRow>
          </SettingsGroup>
          <SettingsGroup title="Rules">
            <div className="p-14">
              <TextArea
                mono
                rows={10}
                label="Ownership rules"
                hideLabel
                placeholder={placeholder}
                value={draft.rules}
                error={state.failure ? explain(state.failure) : undefined}
                onChange={(change) => state.set({ rules: change.target.value })}
              />
            </div>
          </SettingsGroup>
        </>
      )}
    </SettingFrame>
  );
}
