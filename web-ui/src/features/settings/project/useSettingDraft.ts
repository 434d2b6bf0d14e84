import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useRefusal } from '~/api/organization';
import { ApiError, explain } from '~/api/problem';
import { type ProjectSettings, settingsQuery, useSaveSettings } from '~/api/settings';
import { ago } from '~/lib/time/format';
import { toast } from '~/ui/Toasts';

/** One part of the settings: what is saved, what is typed over it, and the way from one to the other. */
export function useSettingDraft<K extends keyof ProjectSettings>(
  org: string,
  project: string,
  name: K,
) {
  const { data, error, refetch } = useQuery(settingsQuery(org, project));
  const save = useSaveSettings(org, project);
  const refused = useRefusal(org, 'project:write');
  const [change, setChange] = useState<Partial<ProjectSettings[K]>>({});
  const saved = data?.settings[name];
  const draft = saved && { ...saved, ...change };
  const dirty = draft !== undefined && JSON.stringify(draft) !== JSON.stringify(saved);

  const commit = (next: ProjectSettings[K]) => {
    if (data) {
      save.mutate(
        { change: { [name]: next } as Partial<ProjectSettings>, version: data.change.version },
        {
          onSuccess: () => {
            setChange({});
            toast('Saved. New events follow it within seconds');
          },
          onError: (failure) => toast(reason(failure), { tone: 'error' }),
        },
      );
    }
  };
  return {
    draft,
    dirty,
    refused,
    change: data?.change,
    pending: save.isPending,
    failure: save.error,
    readError: error && { detail: explain(error), onRetry: () => void refetch() },
    set: (next: Partial<ProjectSettings[K]>) => setChange((before) => ({ ...before, ...next })),
    reset: () => setChange({}),
    save: () => draft && commit(draft),
    /** A switch is saved at once. */
    saveNow: (next: Partial<ProjectSettings[K]>) => draft && commit({ ...draft, ...next }),
  };
}

function reason(error: unknown): string {
  const conflict = error instanceof ApiError ? error.more.conflict : undefined;
  return conflict
    ? `${conflict.by?.name ?? 'Somebody'} changed this ${ago(Date.parse(conflict.at), Date.now())}. What you typed is still here; save again to keep it.`
    : `Not saved: ${explain(error)}`;
}
