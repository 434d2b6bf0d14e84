import { type ReactNode, useId } from 'react';
import { Button } from './Button';
import { Panel } from './Section';
import { TimeAgo } from './TimeAgo';

export function SettingsPage({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  return (
    <div className="mx-auto flex max-w-860 flex-col gap-20 px-20 pt-20 pb-80">
      <div>
        <h1 className="m-0 text-issue font-semibold">{title}</h1>
        {lead && <p className="m-0 mt-2 text-t2">{lead}</p>}
      </div>
      {children}
    </div>
  );
}

export function SettingsGroup({
  title,
  actions,
  children,
}: {
  title?: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section aria-label={title}>
      {(title || actions) && (
        <div className="mb-8 flex min-h-28 items-center justify-between gap-8">
          {title && <h2 className="m-0 text-body font-semibold">{title}</h2>}
          {actions}
        </div>
      )}
      <Panel>{children}</Panel>
    </section>
  );
}

/** Name, one line of what it does, the control. */
export function SettingRow({
  name,
  effect,
  children,
}: {
  name: string;
  effect?: ReactNode;
  children: (describedBy: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="flex min-h-48 flex-wrap items-center gap-x-16 gap-y-6 border-b border-line px-14 py-8 last:border-0">
      <div className="min-w-0 flex-1 basis-240">
        <div className="font-medium">{name}</div>
        {effect && (
          <div id={id} className="text-sec text-t3">
            {effect}
          </div>
        )}
      </div>
      <div className="flex max-w-full items-center gap-8">{children(id)}</div>
    </div>
  );
}

export function ChangedBy({ by, at }: { by: string | null | undefined; at: string | null }) {
  return at ? (
    <p className="m-0 text-meta text-t3">
      Changed by {by ?? 'the system'}, <TimeAgo at={at} />
    </p>
  ) : null;
}

/** Appears only when something differs from what is saved. */
export function SaveBar({
  dirty,
  pending,
  refused,
  onSave,
  onReset,
}: {
  dirty: boolean;
  pending: boolean;
  refused: string | undefined;
  onSave: () => void;
  onReset: () => void;
}) {
  return dirty ? (
    <div
      role="region"
      aria-label="Unsaved changes"
      className="layer sticky bottom-16 z-10 flex items-center gap-12 rounded-panel! px-14 py-8"
    >
      <span className="flex-1">Not saved yet</span>
      <Button tone="ghost" onClick={onReset}>
        Discard
      </Button>
      <Button tone="accent" pending={pending} refused={refused} onClick={onSave}>
        Save
      </Button>
    </div>
  ) : null;
}
