import type { PersonRef } from './identity';

/** Every setting travels with its version and who changed it last. */
export interface Versioned<T> {
  readonly version: number;
  readonly changedBy: PersonRef | null;
  readonly changedAt: string | null;
  readonly settings: T;
}

export interface LimitSettings {
  readonly project: { readonly perMinute: number | null };
  readonly categories: Readonly<Record<string, { readonly perMinute: number | null }>>;
}

export interface FilterSettings {
  readonly bots: boolean;
  readonly legacyBrowsers: boolean;
  readonly localhost: boolean;
  readonly extensions: boolean;
  readonly releases: readonly string[];
  readonly messages: readonly string[];
  readonly ips: readonly string[];
  readonly hits7d?: Readonly<Record<string, number>> | null;
}

export interface PrivacyRule {
  readonly path: string;
  readonly method: 'mask' | 'hash' | 'remove';
  readonly pattern?: string | null;
}

export interface PrivacySettings {
  readonly scrubDefaults: boolean;
  readonly scrubIps: boolean;
  readonly sensitiveFields: readonly string[];
  readonly safeFields: readonly string[];
  readonly rules: readonly PrivacyRule[];
}

export interface SamplingSettings {
  readonly rules: readonly { readonly match: string; readonly rate: number }[];
}

export interface GroupingSettings {
  readonly rules: string;
  readonly algorithm?: string | null;
}

export interface OwnershipSettings {
  readonly rules: string;
}

export interface EnvironmentSettings {
  readonly environments: readonly {
    readonly name: string;
    readonly hidden: boolean;
    readonly lastSeen?: string | null;
  }[];
}

export interface GeneralSettings {
  readonly name: string;
  readonly platform: string | null;
  readonly retentionDays?: number | null;
  readonly linkTemplate?: string | null;
}

export interface SettingsByName {
  readonly limits: LimitSettings;
  readonly filters: FilterSettings;
  readonly privacy: PrivacySettings;
  readonly sampling: SamplingSettings;
  readonly grouping: GroupingSettings;
  readonly ownership: OwnershipSettings;
  readonly environments: EnvironmentSettings;
  readonly general: GeneralSettings;
}

export interface IssueName {
  readonly shortId: string;
  readonly title: string;
  readonly events?: number | null;
}

export interface GroupingTry {
  readonly events: number;
  readonly before: { readonly issues: number };
  readonly after: { readonly issues: number };
  readonly merges: readonly { readonly into: string; readonly from: readonly IssueName[] }[];
  readonly splits: readonly {
    readonly from: IssueName;
    readonly into: number;
    readonly samples: readonly string[];
  }[];
}

export interface PrivacyTry {
  readonly before: unknown;
  readonly after: unknown;
  readonly removed: readonly { readonly path: string; readonly rule: string }[];
}

export interface FilterTry {
  readonly tested: number;
  readonly dropped: number;
  readonly samples: readonly { readonly id: string; readonly title: string }[];
}

export interface OwnershipTry {
  readonly coverage: number;
  readonly matched: number;
  readonly of: number;
  readonly samples: readonly { readonly path: string; readonly owner: string | null }[];
}
