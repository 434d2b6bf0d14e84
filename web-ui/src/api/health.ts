import { queryOptions } from '@tanstack/react-query';
import { http, segment } from './http';
import type { Outcomes, Pulse, SystemStatus } from './types/health';

const beat = 10_000;

/** The small answer behind the health card of every page. */
export const pulseQuery = (org: string) =>
  queryOptions({
    queryKey: ['org', org, 'pulse'],
    queryFn: ({ signal }) =>
      http.get<Pulse>(`/orgs/${segment(org)}/status/pulse`, undefined, signal),
    refetchInterval: beat,
    staleTime: beat,
  });

export const statusQuery = (org: string) =>
  queryOptions({
    queryKey: ['org', org, 'status'],
    queryFn: ({ signal }) =>
      http.get<SystemStatus>(`/orgs/${segment(org)}/status`, undefined, signal),
    refetchInterval: 5000,
  });

export const outcomesQuery = (org: string, t: string) =>
  queryOptions({
    queryKey: ['org', org, 'outcomes', t],
    queryFn: ({ signal }) => http.get<Outcomes>(`/orgs/${segment(org)}/outcomes`, { t }, signal),
    refetchInterval: 30_000,
  });
