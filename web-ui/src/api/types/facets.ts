import type { Schema } from '../typed';
import type { PersonRef } from './identity';

export interface TagValue {
  readonly value: string;
  readonly count: number;
  readonly share: number;
  readonly users?: number | null;
  readonly firstSeen?: string | null;
  readonly lastSeen?: string | null;
  readonly baselineShare?: number | null;
}

export interface TagSummary {
  readonly key: string;
  readonly distinct: number;
  readonly total: number;
  readonly values: readonly TagValue[];
}

export interface IssueUser {
  readonly id: string;
  readonly label?: string | null;
  readonly email?: string | null;
  readonly ip?: string | null;
  readonly events: number;
  readonly lastSeen: string;
}

export interface Activity {
  readonly id: number;
  readonly at: string;
  readonly kind: string;
  readonly actor: PersonRef | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly text?: string | null;
}

export type HashRow = Schema<'HashView'>;
