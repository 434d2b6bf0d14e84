import type { Schema } from '~/api/typed';
import { control, TextField } from '~/ui/Field';
import { SettingRow, SettingsGroup } from '~/ui/settings';
import { RuleList } from './RuleList';
import { type PageProps, SettingFrame } from './SettingFrame';
import { SamplingResult } from './trial/results';
import { TrialPanel } from './trial/TrialPanel';
import { useSettingDraft } from './useSettingDraft';

type Rule = Schema<'SamplingRule'>;

const percentOf = (rate: number) => String(Number((rate * 100).toFixed(4)));
const rateOf = (text: string) => Math.min(1, Math.max(0, Number(text) / 100));

/** Every error is counted; the rules say whose bodies are kept. Transactions can be thinned. */
export function SamplingPage({ org, project }: PageProps) {
  const state = useSettingDraft(org, project, 'sampling');
  return (
    <SettingFrame
      title="Sampling"
      lead="Every error is counted and can be searched. Rules thin out the bodies that are kept beside the facts."
      state={state}
    >
      {(draft) => (
        <>
          <SettingsGroup title="Transactions">
            <SettingRow
              name="Keep of transactions"
              effect="Chosen by trace, so that a trace is whole or absent"
            >
              {(describedBy) => (
                <>
                  <input
                    type="number"
                    min={0}
                    max={100}
                    step="any"
                    aria-label="Percent of transactions"
                    aria-describedby={describedBy}
                    value={percentOf(draft.transactionRate)}
                    onChange={(change) =>
                      state.set({ transactionRate: rateOf(change.target.value) })
                    }
                    className={`${control} num h-28 w-84! text-right touch:h-44`}
                  />
                  <span className="text-t2">percent</span>
                </>
              )}
            </SettingRow>
            <SettingRow name="Always keep slow ones" effect="Longer than this, whatever the rate">
              {(describedBy) => (
                <>
                  <input
                    type="number"
                    min={0}
                    step={1}
                    aria-label="Slow from, in milliseconds"
                    aria-describedby={describedBy}
                    value={draft.slowTransactionMillis}
                    onChange={(change) =>
                      state.set({
                        slowTransactionMillis: Math.max(0, Math.floor(Number(change.target.value))),
                      })
                    }
                    className={`${control} num h-28 w-84! text-right touch:h-44`}
                  />
                  <span className="text-t2">ms</span>
                </>
              )}
            </SettingRow>
          </SettingsGroup>
          <RuleList<Rule>
            title="Bodies of errors"
            empty="No rule: bodies are kept within the budget of each group."
            rules={draft.bodies}
            fresh={{ rate: 1, tags: {} }}
            columns="grid-cols-[1fr_1fr_1fr_100px_auto]"
            onChange={(bodies) => state.set({ bodies })}
          >
            {(rule, set) => (
              <>
                <TextField
                  mono
                  label="Level"
                  placeholder="any"
                  value={rule.level ?? ''}
                  onChange={(change) => set({ level: change.target.value || null })}
                />
                <TextField
                  mono
                  label="Environment"
                  placeholder="any"
                  value={rule.environment ?? ''}
                  onChange={(change) => set({ environment: change.target.value || null })}
                />
                <TextField
                  mono
                  label="Release"
                  placeholder="any"
                  value={rule.release ?? ''}
                  onChange={(change) => set({ release: change.target.value || null })}
                />
                <TextField
                  label="Percent"
                  type="number"
                  min={0}
                  max={100}
                  step="any"
                  value={percentOf(rule.rate)}
                  onChange={(change) => set({ rate: rateOf(change.target.value) })}
                />
              </>
            )}
          </RuleList>
          <TrialPanel
            org={org}
            project={project}
            part="sampling"
            settings={draft}
            lead="How many bodies of the last seven days these rules would have saved."
          >
            {(result) => <SamplingResult result={result} />}
          </TrialPanel>
        </>
      )}
    </SettingFrame>
  );
}
