import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type CaretContext, withoutCondition } from '~/lib/query/edit';
import { http, segment } from './http';
import type { QueryCount, Scope } from './types/scope';

interface ApiSuggestion {
  readonly kind: string;
  readonly insert: string;
  readonly label: string;
  readonly detail?: string | null;
  readonly count?: number | null;
}

const kept = 50;

/** Completion of the query field: values of the scope with their share, keys by use. The last answers are kept. */
export function useSuggest(org: string, scope: Scope) {
  const asked = JSON.stringify([scope.project, scope.env, scope.t]);
  return useCallback(
    async (context: CaretContext, text: string, signal: AbortSignal) => {
      const caret = context.start + context.prefix.length;
      const key = `${org}|${asked}|${caret}|${text}`;
      const known = answers.get(key);
      if (known) {
        return known;
      }
      const [project, env, t] = JSON.parse(asked);
      const { items } = await http.get<{ items: ApiSuggestion[] }>(
        `/orgs/${segment(org)}/search/suggest`,
        { text, caret, project, env, t },
        signal,
      );
      const found = items.map((item) => ({
        kind: item.kind,
        insert: item.insert,
        label: item.label,
        detail: item.detail ?? undefined,
        share: undefined,
      }));
      answers.set(key, found);
      if (answers.size > kept) {
        answers.delete(answers.keys().next().value ?? '');
      }
      return found;
    },
    [org, asked],
  );
}

const answers = new Map<
  string,
  {
    kind: string;
    insert: string;
    label: string;
    detail: string | undefined;
    share: number | undefined;
  }[]
>();

export const estimate = (
  org: string,
  queries: readonly string[],
  scope: Scope,
  signal?: AbortSignal,
) =>
  http
    .post<QueryCount[]>(`/orgs/${segment(org)}/search/estimate`, { queries, ...scope })
    .then((counts) => {
      signal?.throwIfAborted();
      return counts;
    });

/** "≈ 1,247 issues" for a query that has not been run. */
export function useEstimate(
  org: string,
  draft: string | undefined,
  scope: Scope,
): QueryCount | undefined {
  return useQuery({
    queryKey: ['org', org, 'estimate', draft, scope],
    queryFn: ({ signal }) => estimate(org, [draft ?? ''], scope, signal),
    enabled: draft !== undefined,
    retry: false,
    meta: { quiet: true },
  }).data?.[0];
}

export interface Removal {
  readonly without: string;
  readonly q: string;
  readonly value: number;
}

/** Which condition of a query without results removes most. */
export function useRemovals(
  org: string,
  q: string,
  scope: Scope,
  enabled: boolean,
): readonly Removal[] | undefined {
  return useQuery({
    queryKey: ['org', org, 'removals', q, scope],
    queryFn: async ({ signal }) => {
      const tries = withoutCondition(q);
      const counts = await estimate(
        org,
        tries.map((one) => one.q),
        scope,
        signal,
      );
      return tries
        .map((one, index) => ({ ...one, value: counts[index]?.value ?? 0 }))
        .filter((one) => one.value > 0)
        .sort((a, b) => b.value - a.value);
    },
    enabled,
  }).data;
}
