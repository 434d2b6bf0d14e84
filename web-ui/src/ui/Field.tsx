import {
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import { cx } from '~/lib/cx';

export const control =
  'w-full rounded-control border border-line3 bg-s1 px-8 text-body text-t1 focus-visible:border-acc aria-invalid:border-red disabled:opacity-60';

interface Shared {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly hideLabel?: boolean;
}

type Wired = {
  id: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
};

function Wrap({
  label,
  hint,
  error,
  hideLabel,
  children,
}: Shared & { children: (wired: Wired) => ReactNode }) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-sec font-medium text-t2'}>
        {label}
      </label>
      {children({
        id,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': note ? `${id}-note` : undefined,
      })}
      {note && (
        <span
          id={`${id}-note`}
          role={error ? 'alert' : undefined}
          className={cx('text-sec', error ? 'text-red' : 'text-t3')}
        >
          {note}
        </span>
      )}
    </div>
  );
}

type Own<T> = Shared & Omit<T, keyof Shared | 'id'>;

export function TextField({
  label,
  hint,
  error,
  hideLabel,
  mono,
  ref,
  className,
  ...input
}: Own<InputHTMLAttributes<HTMLInputElement>> & { mono?: boolean; ref?: Ref<HTMLInputElement> }) {
  return (
    <Wrap {...{ label, hint, error }} {...(hideLabel ? { hideLabel } : {})}>
      {(wired) => (
        <input
          {...input}
          {...wired}
          ref={ref}
          className={cx(control, 'h-30 touch:h-44', mono && 'mono', className)}
        />
      )}
    </Wrap>
  );
}

export function TextArea({
  label,
  hint,
  error,
  hideLabel,
  mono,
  ...input
}: Own<TextareaHTMLAttributes<HTMLTextAreaElement>> & { mono?: boolean }) {
  return (
    <Wrap {...{ label, hint, error }} {...(hideLabel ? { hideLabel } : {})}>
      {(wired) => (
        <textarea
          rows={6}
          spellCheck={!mono}
          {...input}
          {...wired}
          className={cx(control, 'resize-y py-6', mono && 'mono text-sec')}
        />
      )}
    </Wrap>
  );
}

export function SelectField({
  label,
  hint,
  error,
  hideLabel,
  options,
  ...select
}: Own<SelectHTMLAttributes<HTMLSelectElement>> & {
  options: readonly { readonly value: string; readonly label: string }[];
}) {
  return (
    <Wrap {...{ label, hint, error }} {...(hideLabel ? { hideLabel } : {})}>
      {(wired) => (
        <select {...select} {...wired} className={cx(control, 'h-30 touch:h-44')}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Wrap>
  );
}
