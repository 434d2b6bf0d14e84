export interface PersonRef {
  readonly id: number;
  readonly name: string;
}

export interface PreferencesView {
  readonly theme: 'system' | 'dark' | 'light';
  readonly density: 'comfortable' | 'compact';
  readonly timeZone: string | null;
  readonly clock: 'auto' | '12' | '24';
  readonly stackOrder: 'auto' | 'newest' | 'oldest';
  readonly ideLink: string | null;
  readonly singleKeys: boolean;
  readonly defaultOrg: string | null;
}

export interface Me {
  readonly user: {
    readonly id: number;
    readonly name: string;
    readonly email: string;
    readonly totp: boolean;
  };
  readonly organizations: readonly {
    readonly slug: string;
    readonly name: string;
    readonly role: string;
  }[];
  readonly preferences: PreferencesView;
  readonly inboxUnread: number;
}

export interface Setup {
  readonly needed: boolean;
  readonly publicUrl: string;
  readonly mail: { readonly configured: boolean };
  readonly checks: readonly {
    readonly id: string;
    readonly ok: boolean;
    readonly detail: string;
  }[];
  readonly organization: { readonly slug: string; readonly name: string };
  readonly serverTime: string;
}

export interface OrgProject {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly platform: string | null;
  readonly firstEventAt: string | null;
}

export interface Organization {
  readonly slug: string;
  readonly name: string;
  readonly role: string;
  readonly projects: readonly OrgProject[];
  readonly teams: readonly { readonly id: number; readonly slug: string; readonly name: string }[];
  readonly members: readonly {
    readonly id: number;
    readonly name: string;
    readonly email: string;
    readonly role: string;
  }[];
  readonly environments: readonly string[];
  readonly permissions: readonly string[];
}
