import { explain } from '~/api/problem';
import { useTrySetting } from '~/api/settings';
import type { OwnershipTry } from '~/api/types/settings';
import { exact, percentWhole } from '~/lib/number';
import { oneLine } from '~/lib/text';
import { Button } from '~/ui/Button';
import { TextArea } from '~/ui/Field';
import { SettingsGroup } from '~/ui/settings';
import { Banner, ErrorPanel } from '~/ui/states';
import { type PageProps, SettingFrame } from './SettingFrame';
import { useSettingDraft } from './useSettingDraft';

const placeholder =
  '# the last rule that matches decides\npath:src/checkout/** #payments\nmodule:com.acme.search.* mira@acme.test\nurl:*/admin/* #platform';

export function OwnershipPage({ org, project }: PageProps) {
  const state = useSettingDraft(org, project, 'ownership');
  const attempt = useTrySetting<OwnershipTry>(org, project, 'ownership');
  const { draft } = state;
  return (
    <SettingFrame
      title="Ownership"
      lead="Who a new issue is assigned to. Lines of a CODEOWNERS file work as they are."
      state={state}
    >
      {draft && (
        <SettingsGroup title="Rules">
          <div className="flex flex-col gap-12 p-14">
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
            <div>
              <Button
                pending={attempt.isPending}
                onClick={() => attempt.mutate({ settings: draft })}
              >
                How much do they cover?
              </Button>
            </div>
            {attempt.error && (
              <ErrorPanel title="It could not be tried" detail={explain(attempt.error)} />
            )}
            {attempt.data && (
              <Banner tone={attempt.data.coverage > 0.5 ? 'good' : 'warn'}>
                {percentWhole(attempt.data.coverage)} of recent issues would have an owner:{' '}
                {exact(attempt.data.matched)} of {exact(attempt.data.of)}.
                <ul className="mono m-0 mt-4 list-none p-0 text-sec">
                  {attempt.data.samples.slice(0, 8).map((sample) => (
                    <li key={sample.path} className="payload truncate">
                      {oneLine(sample.path, 100)} →{' '}
                      {sample.owner ? oneLine(sample.owner, 60) : 'nobody'}
                    </li>
                  ))}
                </ul>
              </Banner>
            )}
          </div>
        </SettingsGroup>
      )}
    </SettingFrame>
  );
}
