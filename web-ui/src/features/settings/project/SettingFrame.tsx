import type { ReactNode } from 'react';
import { ChangedBy, SaveBar, SettingsPage } from '~/ui/settings';
import { ErrorPanel, Skeleton } from '~/ui/states';
import type { useSettingDraft } from './useSettingDraft';

type Draft = Pick<
  ReturnType<typeof useSettingDraft>,
  'data' | 'dirty' | 'refused' | 'pending' | 'readError' | 'reset'
> & { readonly save: () => void };

/** Title, states, and the bar that saves: the same on every page of a project. */
export function SettingFrame({
  title,
  lead,
  state,
  children,
}: {
  title: string;
  lead: string;
  state: Draft;
  children: ReactNode;
}) {
  return (
    <SettingsPage title={title} lead={lead}>
      {state.readError && !state.data && (
        <ErrorPanel title={`${title} could not be read`} {...state.readError} />
      )}
      {!state.data && !state.readError && <Skeleton className="h-240" />}
      {state.data && children}
      {state.data && <ChangedBy by={state.data.changedBy} at={state.data.changedAt} />}
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

/** One per line in a text area. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
