import type { Frame } from '~/lib/stack/model';
import type { Issue } from './issue';

export interface StackTraceBody {
  readonly frames: readonly Frame[];
}

export interface ExceptionBody {
  readonly type: string | null;
  readonly value: string | null;
  readonly module: string | null;
  readonly handled: boolean | null;
  readonly mechanism: string | null;
  readonly stacktrace: StackTraceBody | null;
  readonly parent?: number | null;
}

export interface ThreadBody {
  readonly id: string | null;
  readonly name: string | null;
  readonly crashed: boolean;
  readonly current: boolean;
  readonly stacktrace: StackTraceBody | null;
}

export interface CrumbBody {
  readonly at: string | null;
  readonly type: string | null;
  readonly category: string | null;
  readonly level: string | null;
  readonly message: string | null;
  readonly data: unknown;
}

export interface RequestBody {
  readonly method: string | null;
  readonly url: string | null;
  readonly query: unknown;
  readonly headers: readonly (readonly string[])[];
  readonly cookies: unknown;
  readonly data: unknown;
  readonly env: unknown;
}

export interface Unusual {
  readonly key: string;
  readonly value: string;
  readonly share: number;
  readonly baseline: number;
  readonly lift: number;
}

export interface EventBody {
  readonly id: string;
  readonly at: string;
  readonly receivedAt: string;
  readonly deletesAt: string | null;
  readonly project: { readonly id: number; readonly slug: string };
  readonly issue?: { readonly id: number; readonly shortId: string } | null;
  readonly platform: string | null;
  readonly level: string;
  readonly title: string;
  readonly culprit: string | null;
  readonly transaction: string | null;
  readonly release: string | null;
  readonly dist: string | null;
  readonly environment: string | null;
  readonly server: string | null;
  readonly sdk: { readonly name: string | null; readonly version: string | null } | null;
  readonly signature: string | null;
  readonly bodyDropped: boolean;
  readonly user: Readonly<Record<string, unknown>> | null;
  readonly tags: readonly {
    readonly key: string;
    readonly value: string;
  }[];
  readonly exceptions: readonly ExceptionBody[];
  readonly threads: readonly ThreadBody[];
  readonly message: { readonly formatted: string | null; readonly params?: unknown } | null;
  readonly request: RequestBody | null;
  readonly breadcrumbs: readonly CrumbBody[];
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly packages: Readonly<Record<string, unknown>>;
  readonly errors: readonly {
    readonly type: string;
    readonly name?: string | null;
    readonly value?: unknown;
  }[];
  readonly meta: Readonly<Record<string, unknown>>;
  readonly traceId: string | null;
  readonly spanId: string | null;
  readonly nav: EventNav | null;
}

export interface EventNav {
  readonly first: string | null;
  readonly previous: string | null;
  readonly next: string | null;
  readonly latest: string | null;
  readonly position?: number | null;
  readonly of?: number | null;
}

export interface Preview {
  readonly issue: Issue;
  readonly event: {
    readonly id: string;
    readonly at: string;
    readonly inAppFrames: readonly Frame[];
    readonly exceptionType: string | null;
    readonly exceptionValue: string | null;
    readonly breadcrumbs: readonly CrumbBody[];
  } | null;
  readonly standsOut: readonly Unusual[];
}
