import { explain } from '~/api/problem';
import { TextArea } from '~/ui/Field';
import { SettingsGroup } from '~/ui/settings';
import { type PageProps, SettingFrame } from './SettingFrame';
import { GroupingResult } from './trial/GroupingResult';
import { TrialPanel } from './trial/TrialPanel';
import { useSettingDraft } from './useSettingDraft';

const fingerprints =
  '# one rule per line\nerror.type:ChunkLoadError -> chunk-load\nmessage:"timeout after *" -> timeout';
const stacks =
  '# one rule per line\nstack.module:com.acme.generated.* -app\nfamily:javascript function:wrap* -group';

export function GroupingPage({ org, project }: PageProps) {
  const state = useSettingDraft(org, project, 'grouping');
  const error = state.failure ? explain(state.failure) : undefined;
  return (
    <SettingFrame
      title="Grouping"
      lead="Rules apply to new events. Issues that exist keep theirs."
      state={state}
    >
      {(draft) => (
        <>
          <SettingsGroup title="Fingerprint rules">
            <div className="p-14">
              <TextArea
                mono
                rows={7}
                label="Fingerprint rules"
                hideLabel
                placeholder={fingerprints}
                value={draft.fingerprintRules}
                error={error}
                onChange={(change) => state.set({ fingerprintRules: change.target.value })}
              />
            </div>
          </SettingsGroup>
          <SettingsGroup title="Stack rules">
            <div className="p-14">
              <TextArea
                mono
                rows={7}
                label="Stack rules"
                hideLabel
                placeholder={stacks}
                value={draft.stackRules}
                onChange={(change) => state.set({ stackRules: change.target.value })}
              />
            </div>
          </SettingsGroup>
          <p className="m-0 text-sec text-t3">Algorithm {draft.algorithm}</p>
          <TrialPanel
            org={org}
            project={project}
            part="grouping"
            settings={draft}
            lead="The rules as they are typed, on the newest events whose bodies are kept: which issues would be one, which several."
          >
            {(result) => <GroupingResult org={org} result={result} />}
          </TrialPanel>
        </>
      )}
    </SettingFrame>
  );
}
