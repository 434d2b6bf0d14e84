import { Plus, Trash2 } from 'lucide-react';
import { Button } from '~/ui/Button';
import { TextField } from '~/ui/Field';
import { SettingsGroup } from '~/ui/settings';
import { type PageProps, SettingFrame } from './SettingFrame';
import { useSettingDraft } from './useSettingDraft';

/** Errors are never sampled; transactions and spans may be, by the first rule that matches. */
export function SamplingPage({ org, project }: PageProps) {
  const state = useSettingDraft(org, project, 'sampling');
  const rules = state.draft?.rules ?? [];
  const set = (next: readonly { match: string; rate: number }[]) => state.set({ rules: next });
  return (
    <SettingFrame
      title="Sampling"
      lead="For transactions and spans only: errors are always kept. The first rule that matches decides."
      state={state}
    >
      <SettingsGroup
        actions={
          <Button
            size="sm"
            icon={<Plus size={13} />}
            onClick={() => set([...rules, { match: '', rate: 1 }])}
          >
            Add rule
          </Button>
        }
      >
        {rules.length === 0 && (
          <p className="m-0 p-14 text-t3">No rule: everything that arrives is kept.</p>
        )}
        {rules.map((rule, index) => (
          <div
            key={index}
            className="grid grid-cols-[1fr_120px_auto] items-end gap-8 border-b border-line p-12 last:border-0"
          >
            <TextField
              mono
              label="Where"
              placeholder="transaction:/health environment:production"
              value={rule.match}
              onChange={(change) =>
                set(
                  rules.map((one, at) =>
                    at === index ? { ...one, match: change.target.value } : one,
                  ),
                )
              }
            />
            <TextField
              label="Keep, in percent"
              type="number"
              min={0}
              max={100}
              step="any"
              value={String(Number((rule.rate * 100).toFixed(4)))}
              onChange={(change) =>
                set(
                  rules.map((one, at) =>
                    at === index
                      ? {
                          ...one,
                          rate: Math.min(1, Math.max(0, Number(change.target.value) / 100)),
                        }
                      : one,
                  ),
                )
              }
            />
            <Button
              tone="ghost"
              aria-label="Remove rule"
              icon={<Trash2 size={14} />}
              onClick={() => set(rules.filter((_, at) => at !== index))}
            />
          </div>
        ))}
      </SettingsGroup>
    </SettingFrame>
  );
}
