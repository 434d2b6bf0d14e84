import type { ReactNode } from 'react';
import { ChangedBy, SaveBar, SettingsPage } from '~/ui/settings';
import { ErrorPanel, Skeleton } from '~/ui/states';

interface FrameState<T> {
  readonly draft: T | undefined;
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
export function SettingFrame<T>({
  title,
  lead,
  state,
  children,
}: {
  title: string;
  lead: string;
  state: FrameState<T>;
  /** The form over what is saved and typed; drawn as soon as that is known. */
  children: (draft: T) => ReactNode;
}) {
  const { draft } = state;
  return (
    <SettingsPage title={title} lead={lead}>
      {state.readError && draft === undefined && (
        <ErrorPanel title={`${title} could not be read`} {...state.readError} />
      )}
      {draft === undefined && !state.readError && <Skeleton className="h-240" />}
      {draft !== undefined && children(draft)}
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
