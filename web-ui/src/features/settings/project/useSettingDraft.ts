import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useRefusal } from '~/api/organization';
import { ApiError, explain } from '~/api/problem';
import { settingQuery, useSaveSetting } from '~/api/settings';
import type { SettingsByName } from '~/api/types/settings';
import { ago } from '~/lib/time/format';
import { toast } from '~/ui/Toasts';

/** What is saved, what is typed over it, and the way from one to the other. */
export function useSettingDraft<K extends keyof SettingsByName>(
  org: string,
  project: string,
  name: K,
) {
  const { data, error, refetch } = useQuery(settingQuery(org, project, name));
  const save = useSaveSetting(org, project, name);
  const refused = useRefusal(org, 'project.write');
  const [change, setChange] = useState<Partial<SettingsByName[K]>>({});
  const draft = data && { ...data.settings, ...change };
  const dirty = data !== undefined && JSON.stringify(draft) !== JSON.stringify(data.settings);

  const commit = (settings: SettingsByName[K]) => {
    if (!data) {
      return;
    }
    save.mutate(
      { settings, version: data.version },
      {
        onSuccess: () => {
          setChange({});
          toast('Saved. New events follow it within seconds');
        },
        onError: (failure) => toast(reason(failure), { tone: 'error' }),
      },
    );
  };
  return {
    data,
    draft,
    dirty,
    refused,
    pending: save.isPending,
    failure: save.error,
    readError: error && { detail: explain(error), onRetry: () => void refetch() },
    set: (next: Partial<SettingsByName[K]>) => setChange((before) => ({ ...before, ...next })),
    reset: () => setChange({}),
    save: () => draft && commit(draft),
    /** A switch is saved at once. */
    saveNow: (next: Partial<SettingsByName[K]>) => draft && commit({ ...draft, ...next }),
  };
}

function reason(error: unknown): string {
  const conflict = error instanceof ApiError ? error.more.conflict : undefined;
  return conflict
    ? `${conflict.by?.name ?? 'Somebody'} changed this ${ago(Date.parse(conflict.at), Date.now())}. What you typed is still here; save again to keep it.`
    : `Not saved: ${explain(error)}`;
}
