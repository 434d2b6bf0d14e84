export interface Conflict {
  readonly by?: { readonly id: number; readonly name: string } | null;
  readonly at: string;
  readonly version: number;
}

/** An answer that is not success, in the server's words (problem+json), or a server that did not answer. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly more: {
      readonly requestId?: string | undefined;
      readonly field?: string | undefined;
      readonly at?: { readonly start: number; readonly end: number } | undefined;
      readonly retryAfterSeconds?: number | undefined;
      readonly conflict?: Conflict | undefined;
    } = {},
  ) {
    super(detail);
    this.name = 'ApiError';
  }
}

export async function errorOf(response: Response): Promise<ApiError> {
  const requestId = response.headers.get('X-Request-Id') ?? undefined;
  const retryAfter = Number(response.headers.get('Retry-After')) || undefined;
  try {
    const body = await response.json();
    return new ApiError(
      response.status,
      body.code ?? 'unknown',
      body.detail ?? body.title ?? response.statusText,
      {
        requestId: body.requestId ?? requestId,
        field: body.field ?? undefined,
        at: body.at ?? undefined,
        retryAfterSeconds: body.retryAfterSeconds ?? retryAfter,
        conflict: body.conflict ?? undefined,
      },
    );
  } catch {
    // A proxy answered instead of the server: its page is no explanation.
    return new ApiError(response.status, 'unreadable', `The server answered ${response.status}`, {
      requestId,
      retryAfterSeconds: retryAfter,
    });
  }
}

export function isCode(error: unknown, ...codes: string[]): error is ApiError {
  return error instanceof ApiError && codes.includes(error.code);
}

/** One sentence for a person, whatever was thrown. */
export function explain(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
