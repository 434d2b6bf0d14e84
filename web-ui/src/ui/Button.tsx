import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { cx } from '~/lib/cx';
import { Kbd } from './Kbd';

export type ButtonTone = 'accent' | 'solid' | 'outline' | 'ghost' | 'danger';

const base =
  'inline-flex shrink-0 items-center justify-center gap-6 rounded-control font-medium whitespace-nowrap transition-colors duration-75 disabled:opacity-50 disabled:cursor-not-allowed aria-disabled:opacity-50 aria-disabled:cursor-not-allowed';

const tones: Record<ButtonTone, string> = {
  accent: 'bg-acc-solid text-white hover:brightness-110',
  solid: 'bg-s3 text-t1 hover:bg-s4',
  outline: 'border border-line2 bg-s1 text-t1 hover:bg-s2 hover:border-line3',
  ghost: 'text-t2 hover:bg-s2 hover:text-t1',
  danger: 'border border-red-line bg-red-soft text-red hover:border-red',
};

const sizes = {
  md: 'h-28 px-10 text-body touch:min-h-44 touch:px-12',
  sm: 'h-24 px-8 text-sec touch:min-h-36',
};

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly tone?: ButtonTone;
  readonly size?: keyof typeof sizes;
  readonly icon?: ReactNode;
  /** Shown as a cap and said to assistive technology; the binding itself lives in the registry. */
  readonly keys?: string;
  /** Keeps the width and refuses a second press. */
  readonly pending?: boolean;
  /** Why it cannot be used: it stays visible and focusable, and says this. */
  readonly refused?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({
  tone = 'outline',
  size = 'md',
  icon,
  keys,
  pending,
  refused,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      onClick={refused || pending ? (event) => event.preventDefault() : onClick}
      aria-disabled={refused || pending ? true : undefined}
      aria-busy={pending || undefined}
      aria-keyshortcuts={keys ? ariaKeys(keys) : undefined}
      data-tip={refused ?? rest['aria-label']}
      className={cx(base, tones[tone], sizes[size], !children && 'aspect-square px-0!', className)}
    >
      {icon}
      {children}
      {keys && children && <Kbd keys={keys} onAccent={tone === 'accent'} />}
    </button>
  );
}

function ariaKeys(keys: string): string {
  return keys
    .split('+')
    .map((key) => (key === 'mod' ? 'Control' : key[0]?.toUpperCase() + key.slice(1)))
    .join('+');
}
