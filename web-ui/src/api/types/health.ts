export interface Pulse {
  readonly state: 'healthy' | 'lagging' | 'degraded';
  readonly text: string;
  readonly perSecond: number | null;
  readonly lagMs: number | null;
  readonly lost: number | null;
  readonly pulse: readonly number[];
}

export interface Stage {
  readonly id: string;
  readonly rate: number | null;
  readonly p99Ms: number | null;
  readonly lagMs: number | null;
  readonly state: 'ok' | 'warn' | 'critical' | 'unknown';
  readonly pulse: readonly number[];
}

export interface SystemStatus {
  readonly state: 'healthy' | 'lagging' | 'degraded';
  readonly text: string;
  readonly asOf: string;
  readonly stages: readonly Stage[];
  readonly freshness: {
    readonly eventToVisibleMs: { readonly p50: number; readonly p99: number } | null;
    readonly asOf: string | null;
  } | null;
  readonly storage: readonly {
    readonly id: string;
    readonly label: string;
    readonly usedBytes: number;
    readonly limitBytes: number | null;
    readonly growthPerDay: number | null;
    readonly note: string | null;
  }[];
  readonly engines: readonly {
    readonly id: string;
    readonly state: string;
    readonly version: string | null;
    readonly latencyMs: number | null;
    readonly detail: string | null;
  }[];
  readonly version: string;
}

export interface Ledger {
  readonly received: number;
  readonly stored: number;
  readonly duplicate: number;
  readonly filtered: number;
  readonly rateLimited: number;
  readonly invalid: number;
  readonly sampled: number;
  readonly inFlight: number;
  readonly residual: number;
  readonly reconciledTo: string | null;
}

export interface Outcomes {
  readonly start: string;
  readonly end: string;
  readonly bucketMs: number;
  readonly series: readonly { readonly outcome: string; readonly points: readonly number[] }[];
  readonly ledger: Ledger;
  readonly reasons: readonly {
    readonly outcome: string;
    readonly reason: string;
    readonly project: string | null;
    readonly key: string | null;
    readonly count: number;
  }[];
  readonly refused: readonly { readonly reason: string; readonly count: number }[];
  readonly clientDiscards: readonly { readonly reason: string; readonly count: number }[];
}
