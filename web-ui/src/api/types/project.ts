export interface ProjectKey {
  readonly id: number;
  readonly label: string;
  readonly publicKey: string;
  readonly dsn: string;
  readonly active: boolean;
  readonly signature: 'require' | 'accept' | 'ignore';
  readonly limits: { readonly perMinute: number | null };
  readonly origins: readonly string[];
  readonly environments: readonly string[];
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly accepted24h?: readonly number[] | null;
  readonly limited24h?: readonly number[] | null;
}

export interface Receipt {
  readonly at: string;
  readonly status: number;
  readonly code: string | null;
  readonly detail: string | null;
  readonly client: { readonly ip: string | null; readonly sdk: string | null };
  readonly eventId: string | null;
  readonly outcome: string | null;
  readonly outcomeReason: string | null;
  readonly issue: { readonly id: number; readonly shortId: string; readonly title: string } | null;
}

export interface ProjectDetail {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly platform: string | null;
  readonly version?: number;
}
