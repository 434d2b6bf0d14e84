import type { ReactNode } from 'react';
import { ChangedBy, SaveBar, SettingsPage } from '~/ui/settings';
import { ErrorPanel, Skeleton } from '~/ui/states';

interface FrameState {
  readonly draft: unknown;
  readonly dirty: boolean;
  readonly pending: boolean;
  readonly refused: string | undefined;
  readonly change?:
    | { readonly at: string; readonly userName?: string | null | undefined }
    | undefined;
  readonly readError: { readonly detail: string; readonly onRetry: () => void } | null;
  readonly reset: () => void;
  readonly save: () => void;
}

/** Title, states, and the bar that saves: the same on every page of a project. */
export function SettingFrame({
  title,
  lead,
  state,
  children,
}: {
  title: string;
  lead: string;
  state: FrameState;
  children: ReactNode;
}) {
  const known = state.draft !== undefined;
  return (
    <SettingsPage title={title} lead={lead}>
      {state.readError && !known && (
        <ErrorPanel title={`${title} could not be read`} {...state.readError} />
      )}
      {!known && !state.readError && <Skeleton className="h-240" />}
      {known && children}
      {state.change && <ChangedBy by={state.change.userName} at={state.change.at} />}
      <SaveBar
        dirty={state.dirty}
        pending={state.pending}
        refused={state.refused}
        onSave={state.save}
        onReset={state.reset}
      />
    </SettingsPage>
  );
}

export interface PageProps {
  readonly org: string;
  readonly project: string;
}
