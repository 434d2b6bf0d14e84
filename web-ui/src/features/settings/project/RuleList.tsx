import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '~/lib/cx';
import { Button } from '~/ui/Button';
import { SettingsGroup } from '~/ui/settings';

/** Rules one under the other, to add to and to take from; what a rule consists of is the page's own. */
export function RuleList<T>({
  title,
  empty,
  rules,
  fresh,
  columns,
  onChange,
  children,
}: {
  title: string;
  empty: string;
  rules: readonly T[];
  /** A rule as it is added. */
  fresh: T;
  /** The grid of one rule on a wide screen, its button included. */
  columns: string;
  onChange: (rules: T[]) => void;
  children: (rule: T, set: (change: Partial<T>) => void) => ReactNode;
}) {
  return (
    <SettingsGroup
      title={title}
      actions={
        <Button size="sm" icon={<Plus size={13} />} onClick={() => onChange([...rules, fresh])}>
          Add rule
        </Button>
      }
    >
      {rules.length === 0 && <p className="m-0 p-14 text-t3">{empty}</p>}
      {rules.map((rule, index) => (
        <div
          key={index}
          className={cx(
            'grid items-end gap-8 border-b border-line p-12 last:border-0 max-md:grid-cols-1',
            columns,
          )}
        >
          {children(rule, (change) =>
            onChange(rules.map((one, at) => (at === index ? { ...one, ...change } : one))),
          )}
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
