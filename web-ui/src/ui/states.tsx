import { AlertTriangle, Info, RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '~/lib/cx';
import { Button } from './Button';

/** Why there is nothing, then one action. */
export function Empty({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-center gap-8 px-16 py-40 text-center">
      <p className="m-0 text-title font-semibold">{title}</p>
      {children && <div className="max-w-480 text-body text-t2">{children}</div>}
      {action && <div className="mt-4 flex flex-wrap justify-center gap-8">{action}</div>}
    </div>
  );
}

/** What failed, what is still true, and a way to try again. The page around it lives on. */
export function ErrorPanel({
  title,
  detail,
  requestId,
  still,
  onRetry,
}: {
  title: string;
  detail: string;
  requestId?: string | undefined;
  still?: string | undefined;
  onRetry?: (() => void) | undefined;
}) {
  return (
    <div
      role="alert"
      className="m-12 flex items-start gap-12 rounded-panel border border-red-line bg-red-soft p-12"
    >
      <AlertTriangle size={15} className="mt-2 shrink-0 text-red" aria-hidden="true" />
      <div className="min-w-0 flex-1">
        <p className="m-0 font-semibold">{title}</p>
        <p className="payload m-0 text-t2">{detail}</p>
        {still && <p className="m-0 text-t2">{still}</p>}
        {requestId && <p className="mono m-0 mt-4 text-meta text-t2">Request {requestId}</p>}
      </div>
      {onRetry && (
        <Button size="sm" icon={<RotateCw size={13} />} onClick={onRetry}>
          Retry
        </Button>
      )}
    </div>
  );
}

const tones = {
  info: 'border-acc-line bg-acc-soft text-acc',
  warn: 'border-amb-line bg-amb-soft text-amb',
  error: 'border-red-line bg-red-soft text-red',
  good: 'border-grn-line bg-grn-soft text-grn',
};

export function Banner({
  tone = 'info',
  icon,
  action,
  children,
}: {
  tone?: keyof typeof tones;
  icon?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div
      role="status"
      className={cx('flex items-center gap-10 rounded-panel border px-12 py-8', tones[tone])}
    >
      {icon ?? <Info size={14} className="shrink-0" aria-hidden="true" />}
      <div className="min-w-0 flex-1 text-t1">{children}</div>
      {action}
    </div>
  );
}

/** Storage gave only a part of the answer: say which, and offer the rest. */
export function Partial({
  done,
  of,
  reason,
  onRetry,
}: {
  done?: number | undefined;
  of?: number | undefined;
  reason: string;
  onRetry?: () => void;
}) {
  return (
    <Banner
      tone="warn"
      icon={<AlertTriangle size={14} className="shrink-0" aria-hidden="true" />}
      action={
        onRetry && (
          <Button size="sm" onClick={onRetry}>
            Retry
          </Button>
        )
      }
    >
      Partial{of !== undefined && done !== undefined ? `: ${done} of ${of} parts` : ''}. {reason}
    </Banner>
  );
}

export function Skeleton({ className }: { className: string }) {
  return <div aria-hidden="true" className={cx('skeleton', className)} />;
}

export function SkeletonRows({
  rows,
  height,
  label,
}: {
  rows: number;
  height: number;
  label: string;
}) {
  return (
    <div role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, index) => (
        <div
          key={index}
          className="flex items-center gap-16 border-b border-line px-16"
          style={{ height }}
        >
          <Skeleton className="h-10 w-10 rounded-full" />
          <div className="flex flex-1 flex-col gap-6">
            <Skeleton className="h-12 w-3/5" />
            {height > 40 && <Skeleton className="h-10 w-2/5" />}
          </div>
          <Skeleton className="h-12 w-48" />
        </div>
      ))}
    </div>
  );
}
