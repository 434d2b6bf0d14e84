import type { Schema } from '../typed';

export interface Owner {
  readonly kind: 'user' | 'team';
  readonly id: number;
  readonly name: string;
}

export type IssueStatus = 'unresolved' | 'resolved' | 'archived';

export interface Issue {
  readonly id: number;
  readonly version: number;
  readonly shortId: string;
  readonly project: { readonly id: number; readonly slug: string };
  readonly platform: string | null;
  readonly level: string;
  readonly type: string | null;
  readonly value: string | null;
  readonly title: string;
  readonly culprit: string | null;
  readonly transaction?: string | null;
  readonly status: IssueStatus;
  readonly substatus: 'new' | 'ongoing' | 'regressed' | 'escalating' | null;
  readonly unhandled: boolean;
  readonly priority: 'high' | 'medium' | 'low';
  readonly assignee: Owner | null;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly events: number;
  readonly users: number;
  readonly commentCount: number;
  readonly bookmarked: boolean;
  readonly subscribed: boolean;
  readonly trend?: readonly number[] | null;
  readonly firstRelease: string | null;
  readonly lastRelease: string | null;
}

export interface Total {
  readonly value: number;
  readonly exact: boolean;
}

export interface Share {
  readonly value: number;
  readonly of: number | null;
  readonly share: number | null;
  readonly source: string | null;
  readonly exact: boolean;
}

export interface IssueDetail extends Issue {
  readonly lifetime: { readonly events: number; readonly users: number };
  readonly blast: {
    readonly users: Share;
    readonly events: Share;
    /** Only where the app reports its sessions, and its requests. */
    readonly sessions?: Share | null;
    readonly route?: Share | null;
  };
  readonly previous: { readonly events: number } | null;
  readonly suspectDeploy: {
    readonly release: string;
    readonly at: string;
    readonly environment: string;
    readonly minutesBefore: number;
  } | null;
  readonly resolution: {
    readonly kind: string;
    readonly release?: string | null;
    readonly at: string;
  } | null;
}

export type Command =
  | {
      readonly type: 'resolve';
      readonly in: 'now' | 'next' | 'release';
      readonly release?: string;
    }
  | {
      readonly type: 'archive';
      readonly until:
        | 'escalating'
        | 'forever'
        | { readonly minutes: number }
        | { readonly events: number }
        | { readonly users: number };
    }
  | { readonly type: 'unresolve' }
  | {
      readonly type: 'assign';
      readonly to: { readonly kind: 'user' | 'team'; readonly id: number } | null;
    }
  | { readonly type: 'priority'; readonly level: 'high' | 'medium' | 'low' }
  | { readonly type: 'bookmark' | 'subscribe'; readonly on: boolean }
  | { readonly type: 'merge'; readonly into?: number }
  | { readonly type: 'discard' };

export type CommandResult = Schema<'ResultView'>;
export type CommandAnswer = Schema<'CommandOutcome'>;
