import { useMutation } from '@tanstack/react-query';
import { http, segment } from './http';
import type { Trials } from './types/trials';

/** Settings that can be tried before they are saved. */
export type Trial = keyof Trials;

interface Tried {
  readonly settings: object;
  /** An event as an SDK sends it; without one only what is stored is looked at. */
  readonly event: unknown;
}

export function useTrial<K extends Trial>(org: string, project: string, part: K) {
  return useMutation({
    mutationFn: (tried: Tried) =>
      http.post<Trials[K]>(
        `/orgs/${segment(org)}/projects/${segment(project)}/settings/${part}/try`,
        tried,
      ),
  });
}
