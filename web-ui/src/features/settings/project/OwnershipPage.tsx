import { explain } from '~/api/problem';
import { TextArea } from '~/ui/Field';
import { SettingsGroup } from '~/ui/settings';
import { type PageProps, SettingFrame } from './SettingFrame';
import { SwitchGroup } from './SwitchGroup';
import { OwnershipResult } from './trial/results';
import { TrialPanel } from './trial/TrialPanel';
import { useSettingDraft } from './useSettingDraft';

const placeholder =
  '# the last rule that matches decides\npath:src/checkout/** #payments\nmodule:com.acme.search.* mira@acme.test\nurl:*/admin/* #platform';

const switches = [['autoAssign', 'Assign new issues', 'To the owner that the rules name']] as const;

export function OwnershipPage({ org, project }: PageProps) {
  const state = useSettingDraft(org, project, 'ownership');
  return (
    <SettingFrame
      title="Ownership"
      lead="Who a new issue belongs to. Lines of a CODEOWNERS file work as they are."
      state={state}
    >
      {(draft) => (
        <>
          <SwitchGroup
            switches={switches}
            values={draft}
            refused={state.refused}
            onChange={(key, on) => state.saveNow({ [key]: on })}
          />
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
          <TrialPanel
            org={org}
            project={project}
            part="ownership"
            settings={draft}
            lead="Whom these rules name for the newest stored events, and how many nobody owns."
          >
            {(result) => <OwnershipResult org={org} result={result} />}
          </TrialPanel>
        </>
      )}
    </SettingFrame>
  );
}
