import { Plus, Trash2 } from 'lucide-react';
import type { Schema } from '~/api/typed';
import { Button } from '~/ui/Button';
import { control, TextField } from '~/ui/Field';
import { SettingRow, SettingsGroup } from '~/ui/settings';
import { type PageProps, SettingFrame } from './SettingFrame';
import { useSettingDraft } from './useSettingDraft';

type Rule = Schema<'SamplingRule'>;

const percentOf = (rate: number) => String(Number((rate * 100).toFixed(4)));
const rateOf = (text: string) => Math.min(1, Math.max(0, Number(text) / 100));

/** Every error is counted; the rules say whose bodies are kept. Transactions can be thinned. */
export function SamplingPage({ org, project }: PageProps) {
  const state = useSettingDraft(org, project, 'sampling');
  const { draft } = state;
  return (
    <SettingFrame
      title="Sampling"
      lead="Every error is counted and can be searched. Rules thin out the bodies that are kept beside the facts."
      state={state}
    >
      {draft && (
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
          <Rules rules={draft.bodies} onChange={(bodies) => state.set({ bodies })} />
        </>
      )}
    </SettingFrame>
  );
}

function Rules({ rules, onChange }: { rules: readonly Rule[]; onChange: (rules: Rule[]) => void }) {
  const set = (index: number, change: Partial<Rule>) =>
    onChange(rules.map((rule, at) => (at === index ? { ...rule, ...change } : rule)));
  return (
    <SettingsGroup
      title="Bodies of errors"
      actions={
        <Button
          size="sm"
          icon={<Plus size={13} />}
          onClick={() => onChange([...rules, { rate: 1, tags: {} }])}
        >
          Add rule
        </Button>
      }
    >
      {rules.length === 0 && (
        <p className="m-0 p-14 text-t3">
          No rule: bodies are kept within the budget of each group.
        </p>
      )}
      {rules.map((rule, index) => (
        <div
          key={index}
          className="grid grid-cols-[1fr_1fr_1fr_100px_auto] items-end gap-8 border-b border-line p-12 last:border-0 max-md:grid-cols-1"
        >
          <TextField
            mono
            label="Level"
            placeholder="any"
            value={rule.level ?? ''}
            onChange={(change) => set(index, { level: change.target.value || null })}
          />
          <TextField
            mono
            label="Environment"
            placeholder="any"
            value={rule.environment ?? ''}
            onChange={(change) => set(index, { environment: change.target.value || null })}
          />
          <TextField
            mono
            label="Release"
            placeholder="any"
            value={rule.release ?? ''}
            onChange={(change) => set(index, { release: change.target.value || null })}
          />
          <TextField
            label="Percent"
            type="number"
            min={0}
            max={100}
            step="any"
            value={percentOf(rule.rate)}
            onChange={(change) => set(index, { rate: rateOf(change.target.value) })}
          />
          <Button
            tone="ghost"
            aria-label="Remove rule"
            icon={<Trash2 size={14} />}
            onClick={() => onChange(rules.filter((_, at) => at !== index))}
          />
        </div>
      ))}
    </SettingsGroup>
  );
}
