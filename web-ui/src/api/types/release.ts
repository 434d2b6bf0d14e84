import type { Issue } from './issue';

export interface Rate {
  readonly value: number;
  readonly sessions?: number | null;
  readonly users?: number | null;
  readonly lowData: boolean;
  readonly previous?: number | null;
}

export interface Release {
  readonly version: string;
  readonly projects: readonly string[];
  readonly createdAt: string;
  readonly firstEvent: string | null;
  readonly lastEvent: string | null;
  readonly deploys: readonly { readonly environment: string; readonly at: string }[];
  readonly newIssues: number;
  readonly regressed: number;
  readonly resolved: number;
  readonly events: number;
  readonly adoption: number | null;
  readonly crashFreeSessions: Rate | null;
  readonly crashFreeUsers: Rate | null;
  readonly errorRate: { readonly value: number; readonly previous: number | null } | null;
}

export interface ReleaseDetail extends Release {
  readonly previous: string | null;
  readonly verdict: string | null;
  readonly new: readonly Issue[];
  readonly regressedIssues: readonly Issue[];
  readonly fixed: readonly Issue[];
}
