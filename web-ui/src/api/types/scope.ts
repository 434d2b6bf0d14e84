/** What every list and chart is asked within. */
export interface Scope {
  readonly project?: readonly string[] | undefined;
  readonly env?: readonly string[] | undefined;
  readonly t?: string | undefined;
}

export interface Meta {
  readonly tookMs: number;
  readonly scannedRows?: number | null;
  readonly exact: boolean;
  readonly partial?: { readonly reason: string; readonly done: number; readonly of: number } | null;
  readonly asOf: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  readonly meta?: Meta | null;
}

export interface QueryCount {
  readonly q: string;
  readonly value: number;
  readonly exact: boolean;
}
