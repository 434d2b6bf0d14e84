import type { ReactNode } from 'react';
import { cx } from '~/lib/cx';

export type Tone = 'n' | 'acc' | 'red' | 'org' | 'amb' | 'grn' | 'vio' | 'cyn';

const tones: Record<Tone, string> = {
  n: 'border-line2 bg-s2 text-t2',
  acc: 'border-acc-line bg-acc-soft text-acc',
  red: 'border-red-line bg-red-soft text-red',
  org: 'border-org-line bg-org-soft text-org',
  amb: 'border-amb-line bg-amb-soft text-amb',
  grn: 'border-grn-line bg-grn-soft text-grn',
  vio: 'border-vio-line bg-vio-soft text-vio',
  cyn: 'border-cyn-line bg-cyn-soft text-cyn',
};

/** A word on a tint. The colour repeats what the word says, never more. */
export function Chip({
  tone = 'n',
  icon,
  tip,
  children,
}: {
  tone?: Tone;
  icon?: ReactNode;
  tip?: string;
  children: ReactNode;
}) {
  return (
    <span
      data-tip={tip}
      className={cx(
        'inline-flex h-18 max-w-full shrink-0 items-center gap-4 truncate rounded-chip border px-6 text-meta font-medium',
        tones[tone],
      )}
    >
      {icon}
      {children}
    </span>
  );
}
