/** Why an event is in its group. */
export interface Explanation {
  readonly version: string;
  readonly via: string;
  readonly fingerprint: readonly string[];
  readonly causes: readonly Cause[];
  readonly rules: readonly string[];
  readonly nearRules: readonly { readonly rule: string; readonly missing: string }[];
  readonly problems: readonly string[];
}

export interface Cause {
  readonly type: string;
  readonly message: string;
  readonly messageCounts: boolean;
  readonly messageBecause: string;
  readonly stackBecause: string;
  readonly frames: readonly {
    readonly call: string;
    readonly counts: boolean;
    readonly because: string;
  }[];
}

/** A group the event is not in, but nearly. */
export interface NearMiss {
  readonly issueId: number;
  readonly eventId: string;
  readonly title: string;
  readonly same: readonly string[];
  readonly parted: readonly string[];
}

export interface Grouping {
  readonly hash: string;
  readonly explanation: Explanation;
  readonly nearMisses: readonly NearMiss[];
}

interface IssueName {
  readonly id: number;
  readonly shortId: string;
  readonly title: string;
}

interface Ownership {
  readonly owners: readonly string[];
  readonly rule: string;
  readonly line: number;
  readonly matched: string;
}

/** What each group of settings would change, were it saved as it is typed. */
export interface Trials {
  readonly grouping: {
    readonly events: number;
    readonly before: { readonly issues: number };
    readonly after: { readonly issues: number };
    readonly moved: number;
    readonly merges: readonly {
      readonly from: readonly IssueName[];
      readonly title: string;
      readonly events: number;
    }[];
    readonly splits: readonly {
      readonly from: IssueName | null;
      readonly into: readonly { readonly title: string; readonly events: number }[];
    }[];
    readonly partial: boolean;
    readonly event: (Grouping & { readonly title: string }) | null;
  };
  readonly privacy: {
    readonly removed: readonly {
      readonly path: string;
      readonly rule: string;
      readonly kind: string;
      readonly was: string | null;
      readonly is: string | null;
    }[];
  };
  readonly filters: {
    readonly tested: number;
    readonly dropped: number;
    readonly byReason: Readonly<Record<string, number>>;
    readonly samples: readonly {
      readonly id: string;
      readonly title: string;
      readonly reason: string;
    }[];
    readonly partial: boolean;
    readonly event: { readonly dropped: boolean; readonly reason: string | null } | null;
  };
  readonly sampling: {
    readonly events: number;
    readonly keptBefore: number;
    readonly keptAfter: number;
    readonly saving: number;
    readonly byRule: readonly number[];
    readonly partial: boolean;
    readonly eventRule: number | null;
  };
  readonly ownership: {
    readonly of: number;
    readonly matched: number;
    readonly coverage: number;
    readonly owners: readonly { readonly owner: string; readonly events: number }[];
    readonly samples: readonly {
      readonly id: string;
      readonly title: string;
      readonly ownership: Ownership | null;
    }[];
    readonly partial: boolean;
    readonly event: Ownership | null;
  };
}
